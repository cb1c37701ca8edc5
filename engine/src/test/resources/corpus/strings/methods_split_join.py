for s in ("a b c", "  a  b ", "", "   ", "a,b,,c,", "one\ttwo\nthree  four", "a--b--c", "x"):
    print(repr(s), s.split(), s.split(" "), s.split(","), s.split(None, 1), s.split(" ", 1), s.rsplit(None, 1), s.rsplit(" ", 1), s.split("--"), s.rsplit(",", 2), s.split(maxsplit=0), s.split(",", -1))
    print(s.partition(" "), s.rpartition(" "), s.partition("--"), s.rpartition(","))
for s in ("a\nb\r\nc\rd", "", "\n", "a\n", "a\n\nb", "a\x0bb\x0cc\x1cd\x85e\u2028f", "no newline"):
    print(repr(s), s.splitlines(), s.splitlines(True), s.splitlines(keepends=True) == s.splitlines(1), s.split("\n"))
print("-".join(["a", "b", "c"]), "".join([]), ",".join("abc"), "x".join(["one"]), ", ".join(str(i) for i in range(5)), "-".join({"k": 1, "j": 2}), "".join(("a", "b")))
for f in (lambda: "".join([1]), lambda: "-".join(["a", None]), lambda: "".join(5), lambda: "a".split(""), lambda: "a".split(1), lambda: "a".partition(""), lambda: "-".join(["a", b"b"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(" a b ".split(" "), "aXbXc".split("X", 1), "a b c d".rsplit(maxsplit=2), "a  b".split(" "), "\u2003a\u00a0b".split())
