for s in ("  hi  ", "xxhixx", "\t\nhi\r\n", "", "   ", "abcba", "\u00a0hi\u3000"):
    print(repr(s), repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip("x")), repr(s.strip("ab")), repr(s.lstrip("a ")), repr(s.rstrip("x ")), repr(s.strip("")), repr(s.strip(None)))
for args in (("a", "b"), ("a", ""), ("", "-"), ("aa", "b"), ("a", "aa"), ("z", "y"), ("a", "b", 1), ("a", "b", 0), ("a", "b", -1), ("", "-", 2), ("banana", ""), ("an", "AN", 1)):
    print(args, "banana".replace(*args), "".replace(*args), "aaa".replace(*args))
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "TestCase".removeprefix("x"), "aa".removesuffix("aa"), "a".removesuffix(""))
print("a\tb\tcc\td".expandtabs(), "a\tb".expandtabs(4), "\t".expandtabs(0), "abc\tx\ny\tz".expandtabs(5), "12345678\t9".expandtabs())
print("hello".translate({104: "J", 108: None, 111: 48}), "hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("el", "ip", "o")), "abc".translate(str.maketrans({"a": "xyz", "b": None, 99: "c!"})))
print(str.maketrans("ab", "cd"), str.maketrans("a", "b", "c"))
for f in (lambda: str.maketrans("a", "bc"), lambda: "a".replace("a"), lambda: "a".strip(1), lambda: "a".replace(1, 2), lambda: str.maketrans({"ab": 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
