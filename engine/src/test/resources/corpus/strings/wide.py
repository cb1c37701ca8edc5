s = "a😀b🎉c"
print(len(s), s[1], s[3], s[-2], s[::-1], s[1:4], s.index("🎉"), s.find("b"), "😀" in s, s.replace("😀", "x"), s.replace("b", "🎉"), s.split("😀"), s.upper(), list(s))
print([ord(c) for c in s], chr(128512), chr(0x10ffff) == "\U0010ffff", len("\U0001f600" * 3), ("😀" * 2)[1], "😀" + "é" + "z", ascii(s), repr(s))
print(s == "a\U0001f600b\U0001f389c", s != "a", s < "b", "z" < "😀", "\uffff" < "😀", sorted(["😀", "\uffff", "a", "é"]) == ["a", "é", "\uffff", "😀"])
print({"😀": 1}["😀"], hash("😀") == hash("\U0001f600"), max("a😀b"), min(s))
t = ""
for c in "x😀y":
    t += c
    print(len(t), end=" ")
print(t)
print(s[0:1] + s[2:3], len(s[0] + s[2]), s[1:2] == "😀", s[1] * 3, "😀" * 0 == "")
print("%s|%5s|%-5s|" % ("😀", "😀", "😀"), f"{'😀':>4}|{'😀':<4}|{'😀':^5}|{'x':😀^5}", "{:😀>4}".format("y"))
print("😀".isalpha(), "𝐀".isalpha(), "𝐀".lower(), "😀".isprintable(), "𐐀".lower() == "𐐨", len("𐐀"))
print("😀".encode("utf-8"), "😀".encode("utf-16-le"), b"\xf0\x9f\x98\x80".decode(), "a😀".encode("ascii", "replace"), "a😀".encode("ascii", "ignore"), "a😀".encode("ascii", "backslashreplace"))
print("a😀a😀".count("😀"), "a😀a😀".rfind("😀"), "a😀a".strip("a"), "😀😀x".lstrip("😀"), "a😀b".partition("😀"), "😀".join("abc"), "x".join("😀🎉"))
print("a😀".startswith("a"), "a😀".endswith("😀"), "a😀b".title(), "😀\n🎉".splitlines(), "😀".center(3, "-"), "\ud83d" + "\ude00" == "😀", len("\ud83d" + "\ude00"))
