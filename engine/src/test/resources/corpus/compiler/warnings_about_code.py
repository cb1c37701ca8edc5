"""What the compiler warns of, and when such a warning is an error."""
import warnings

TEXTS = [
    "1or 2", "0x1for x in ()", "1if 1else 2", "1jor 2",
    "x is 1", "x is not 'a'", "-1 is x", "x is (1,)", "x is None", "x is ...", "1 < x is 2",
    "'\\z \\y'", "b'\\z'", "'''\n\\z'''", "f'\\z{1}\\y'", "'\\é'", "r'\\z'", "f'\\{1}'",
    "1()", "()()", "[1] ()", "'a'()", "f''()", "{}()", "{1}()", "(i for i in x)()", "(lambda: 1)()",
    "(lambda: 1)[1]", "None[1]", "...[1]", "{1}[1]", "1[0]", "True[0]",
    "[1]['a']", "'a'['b']", "'a'[1.5]", "(1,)[1, 2]", "b''[None]", "[][lambda: 1]",
    "[1][1:2]", "'a'[True]", "{}['a']", "x['a']", "[1][x]", "[x for x in y][{}]",
]
STATEMENTS = [
    "assert (1, 2)", "assert ()", "assert (x,), 'a'", "assert x, 'a'",
    "def f():\n  return 1\n  x is 1\nif 0:\n  y is 2\n",
    "1[0] = 2", "'a'[1.5] = 3", "del 'a'['b']", "x: 1[0] = 2",
    "class A:\n @1()\n def f(): x is 'a'\nx=[1\n()]",
]


def show(text, mode):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(text, "<here>", mode)
    print(repr(text))
    for one in caught:
        print("   ", one.category.__name__, one.message, one.filename, one.lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(text, "<here>", mode)
        except SyntaxError as e:
            print("   ", e, e.lineno, e.offset)


for text in TEXTS:
    show(text, "eval")
for text in STATEMENTS:
    show(text, "exec")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(2):
        eval("'\\d'")
        exec("assert (1, 'text')")
print([str(one.message) for one in caught])


def here(x):
    return x is 5, "\d"


print(here(5))
