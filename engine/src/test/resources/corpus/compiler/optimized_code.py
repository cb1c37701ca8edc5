# Code compiled with optimize= is without assertions, and at 2 without docstrings.
import ast

src = '''"module doc"
class C:
    "class doc"
    limit = 3 if __debug__ else 4
    def m(self):
        "method doc"
        assert self.limit == 3, "limit"
        return __debug__
async def a():
    "async doc"
def checked(x):
    """doc"""
    assert x > 0
    if __debug__:
        return "checked"
    return "unchecked"
def flag():
    return not __debug__, [__debug__ and 1], (lambda: __debug__)()
def only():
    "just this"
'''
for level in (-1, 0, 1, 2):
    for source in (src, ast.parse(src)):
        space = {}
        exec(compile(source, "<s>", "exec", optimize=level), space)
        print(level, space.get("__doc__"), space["C"].__doc__, space["C"].m.__doc__)
        print(space["C"].limit, space["a"].__doc__, space["only"].__doc__, space["flag"]())
        for call in (lambda: space["checked"](-1), lambda: space["C"]().m(), lambda: space["only"]()):
            try:
                print(call())
            except AssertionError as error:
                print("AssertionError:", error)
print(eval(compile("__debug__", "", "eval", optimize=1)), eval(compile("__debug__", "", "eval")), __debug__)
local = {}
exec(compile("assert 0, 'gone'\nx = __debug__", "", "exec", optimize=2), {}, local)
print(local)
# A text compiled in one way is not taken for another text.
exec(compile("assert False, 'kept' #", "<s>", "exec", optimize=1))
for source in ("assert False, 'kept' #", "assert False, 'kept' # optimized 1"):
    try:
        exec(compile(source, "<s>", "exec"))
    except AssertionError as error:
        print("AssertionError:", error)
for bad in (3, -2):
    try:
        compile("1", "", "eval", optimize=bad)
    except ValueError as error:
        print(error)
