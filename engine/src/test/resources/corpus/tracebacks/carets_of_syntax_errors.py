# Carets below the lines of syntax errors: as traceback draws them, and as a program that ends does.
import sys
import traceback

places = [
    (1, 2, "abcdefg", 1, 100), (1, 0, "abcdefg", 1, 9), (1, 5, "abcdefg", 1, 3), (1, 50, "abcdefg", 1, 60),
    (1, 2, "abcdefg\n", 1, 100), (1, 8, "abcdefg", 1, 9), (1, 3, "  abcdefg", 1, 70), (1, 2, "  abc", 1, 70),
    (1, 2, "abc\tdefg", 2, 3), (1, 4, "a", 1, -1), (1, 2, "abc  ", None, None), (1, None, "abc"),
    (1, 2, "", 1, 4), (1, -3, "abc", 1, 2), (1, 5, "\tab\tc", 1, 6), (3, 2, None), (1, 3, "e\u0301é", 1, 4),
]
sys.stderr = sys.stdout
for place in places:
    error = SyntaxError("wrong", ("rules.txt", *place))
    print(place, "".join(traceback.format_exception_only(error)), sep="\n", end="")
    sys.__excepthook__(type(error), error, None)

for text in "f(a\n b c\n)", "x = (1,\n  2", "(a, b\n , 1) = 3", "  spaced out", "def f(\n  a, a): pass":
    try:
        compile(text, "rules.txt", "exec")
    except SyntaxError as error:
        sys.__excepthook__(type(error), error.with_traceback(None), None)
        print("".join(traceback.format_exception_only(error)))
error = SyntaxError("far", ("rules.txt", 1, 1, "abc", 1, 10 ** 12))
sys.__excepthook__(type(error), error, None)
