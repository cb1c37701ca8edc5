s = "the cat sat on the mat, the end"
for sub in ("the", "cat", "x", "", "t", "end", "the end!", s):
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), sub in s, s.startswith(sub), s.endswith(sub))
    print(s.find(sub, 5), s.find(sub, 5, 20), s.find(sub, -10), s.rfind(sub, 0, -5), s.count(sub, 3), s.count(sub, 3, 18), s.find(sub, 100), s.count(sub, 100))
for args in (("x",), ("cat", 10), ("the", 1, 3)):
    for m in (s.index, s.rindex):
        try:
            print(m(*args))
        except ValueError as e:
            print(e)
print(s.startswith(("a", "the")), s.endswith(("x", "end")), s.startswith("cat", 4), s.startswith("cat", 4, 6), s.endswith("cat", 0, 7), s.startswith(()), s.startswith("", 40), s.startswith("", 31))
print("aaaa".count("aa"), "".count(""), "abc".count(""), "abc".find(""), "abc".rfind(""), "abc".find("", 3), "abc".find("", 4), "".find("a"))
for f in (lambda: s.startswith(1), lambda: s.startswith(["a"]), lambda: s.find(1), lambda: s.count(None), lambda: 1 in s, lambda: s.startswith(("a", 1)), lambda: s.index()):
    try:
        print(f())
    except TypeError as e:
        print(e)
