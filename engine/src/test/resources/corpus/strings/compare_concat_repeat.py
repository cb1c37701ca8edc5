words = ["banana", "apple", "cherry", "Apple", "", "app", "apples", "ápple", "10", "9", "a\0b", "a"]
print(sorted(words), sorted(words, reverse=True), min(words), max(words))
for a in ("a", "b", "ab", "", "A"):
    print([a < b for b in words], [a == b for b in words], [a >= b for b in words])
print("a" * 0, "a" * -5, "ab" * 3, 3 * "xy", "" * 1000 == "", "a" + "" + "b", "é" * 2, len("ab" * 1000))
for f in (lambda: "a" < 1, lambda: "a" >= None, lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" - "b", lambda: "a" * 1.0, lambda: b"a" < "a"):
    try:
        print(f())
    except TypeError as e:
        print(e)
print("a" == 1, "a" != 1, "a" == b"a", "a" is not None, "1" == 1, "" == None)
s = "x"
for i in range(10):
    s = s + str(i) + s[0]
print(s)
s = ""
for i in range(2000):
    s += chr(97 + i % 26)
print(len(s), s[::100], s.count("abc"), s[-5:])
t = s
t += "!"
print(len(s), len(t), s is t)
print("abc".__contains__("b"), "abc".__len__(), "abc".__getitem__(1), "abc".__add__("d"), "abc".__mul__(2), "abc".__eq__("abc"), "abc".__eq__(1), "abc".__lt__("b"), "abc".__hash__() == hash("abc"))
