for w in (-1, 0, 3, 5, 6, 7, 8, 11):
    print(w, repr("hello".center(w)), repr("hello".ljust(w)), repr("hello".rjust(w)), repr("hi".center(w, "*")), repr("hello".zfill(w)), repr("-42".zfill(w)), repr("+".zfill(w)), repr("".center(w, "é")), repr("abc".center(w, "-")), repr("abcd".center(w, "-")))
for f in (lambda: "a".center(5, "ab"), lambda: "a".ljust(5, ""), lambda: "a".rjust("5"), lambda: "a".zfill(2.0), lambda: "a".center()):
    try:
        print(f())
    except TypeError as e:
        print(e)
print("--5".zfill(6), "+5".zfill(6), "".zfill(3), "abc".zfill(2))
print("😀".center(5, "*"), "😀".ljust(3, "!"), "x".rjust(3, "😀"), len("x".rjust(3, "😀")))
