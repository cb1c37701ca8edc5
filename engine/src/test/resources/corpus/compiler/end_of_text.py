# What a text may end with, in each mode of compile(), and where an error there is said to be.


def told(text, mode):
    try:
        compile(text, "cell", mode)
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        return f"{type(error).__name__}: {error.msg} {place} {error.text!r}"
    return "fine"


endings = ["", "\n", " ", "\t\n", "\n ", "\n\n  ", "# note", "  # note", "#\n ", "\f ", " \f",
           "\\\n ", "\r\n "]
formulas = ["1 +", "lambda", "a\n ", "a\n\f ", "a # note", "(1,\n2", "[\n\n", "a\\", " a",
            "f'{a b}'", "f(a b\n, c)", "f(a b,\n c)", "a b", "a$"]
blocks = ["if a:\n  b\n ", "if a:\n  b\n  ", "if a:\n  b\n    ", "if a:\n  b", "if a:\n  b\n",
          "if a: b", "if a: b\n", "if a: b\n ", "if a: b\n\nc", "if a:\n\tb\n        ", "def f():",
          "def f():\n ", "@a", "@a\n", "try:\n  a\n ", "class A: pass", "for a in b:\n pass\n ",
          "if a:\n  if b:\n    c\n  "]
lines = ["a;b", "a;\n ", "a ;\nb", "a # note\nb", "a\n# note", "a\n  # note\n\n", "a\n)", "a\n'",
         "a\n  b", "a\n\\", "x = \\", "x = (\\", "\\", "x = \\\n"]
for text in endings + formulas:
    print("eval", repr(text), told(text, "eval"))
for text in endings + formulas + blocks + lines:
    print("single", repr(text), told(text, "single"))
for text in endings + formulas + blocks:
    print("exec", repr(text), told(text, "exec"))

# A backslash at the start of a line does not hide how far the next one is indented.
for text in "\\\n a", "if a:\n \\\n  b\n \\\n     c", "if a:\n  \\\n b\n":
    print(repr(text), told(text, "exec"))

for text in "", "  ", " 1 ", "\t1\n", "1\n ", "\n1", "(1\n ":
    try:
        print(repr(text), eval(text))
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.args)
