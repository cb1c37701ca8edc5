print(list("abc"), tuple("abc"), set("a"), sorted("hello"), "".join(sorted("hello")), "".join(reversed("abc")), [c for c in "a1b2" if c.isdigit()], dict(zip("abc", range(3))), list(enumerate("ab", 1)))
print(str(1), str(1.0), str(None), str([1, "a"]), str((1,)), str({}), str(set()), str(b"x"), str("a"), str(), str(int), str(len), str(range(3)), str(...), str(NotImplemented))
print(str(b"abc", "utf-8"), str(b"\xc3\xa9", encoding="utf-8"), str(b"\xff", "latin-1"), str(b"a\xff", "ascii", "replace"), str(b"a\xff", "ascii", "ignore"))
print(ord("a"), ord("é"), ord("😀"), chr(97), chr(0x20ac), [chr(i) for i in range(65, 70)])
for f in (lambda: ord("ab"), lambda: ord(""), lambda: ord(1), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0), lambda: str(1, 2), lambda: str(b"\xff", "utf-8"), lambda: str("a", "utf-8"), lambda: "é".encode("ascii"), lambda: b"\xe9".decode("utf-8"), lambda: "a".encode("nope"), lambda: b"abc\xff".decode("ascii")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("é".encode(), "é".encode("latin-1"), "é".encode("utf-16-be"), "aé".encode("ascii", "replace"), "aé".encode("ascii", "xmlcharrefreplace"), "aé".encode("ascii", "ignore"))
it = iter("xyz")
print(next(it), next(it), next(it), next(it, "end"))
a, b, *c = "hello"
print(a, b, c)
first, *_, last = "world"
print(first, last)
for i, ch in enumerate("hey"):
    print(i, ch, end=";")
print()
print("abc" "def".upper(), "a,b".split(",")[1], "x=%s" % "1,2".split(","), max("hello"), min("hello"), len("héllo"), any("ab"), all(""), "l" in "hello", "ll" in "hello", "" in "")
