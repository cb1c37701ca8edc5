import marshal
import types


def again(code, variables=None, **more):
    return types.FunctionType(marshal.loads(marshal.dumps(code)), {"print": print} if variables is None else variables, **more)


def plain(a, b=2, *rest, key=3, **more):
    """A function."""
    total = a + b + key
    for each in rest:
        total += each
    return total, more, [x * a for x in rest], (lambda y: y + a)(1)


print(again(plain.__code__, argdefs=(5,))(1, key=4), plain.__code__ == marshal.loads(marshal.dumps(plain.__code__)))
print(again((lambda: missing).__code__, {"missing": 7})())
code = marshal.loads(marshal.dumps((lambda: missing).__code__))
one, two = (types.FunctionType(code, {"missing": value}) for value in (1, 2))
print(one(), two(), code.co_name, code.co_names, code.co_firstlineno)

program = marshal.loads(marshal.dumps(compile("import math\nfor i in range(3): print(i, value)\nx = math.floor(2.5)", "<made>", "exec")))
variables = {"value": "here"}
exec(program, variables)
print(variables["x"], program.co_filename, program.co_name)
print(eval(marshal.loads(marshal.dumps(compile("value * 2", "<made>", "eval"))), {"value": 21}))
exec(marshal.loads(marshal.dumps(compile("value", "<made>", "single"))), {"value": 4})
again(compile("print('as a function')", "", "exec"))()


def generates(n):
    def inner():
        nonlocal n
        n += 1
        return n
    while n < 3:
        yield inner()


print(list(again(generates.__code__)(0)))
part = next(each for each in generates.__code__.co_consts if isinstance(each, types.CodeType))
cell = types.CellType(10)
print(again(part, closure=(cell,))(), cell.cell_contents, part.co_qualname)


class Home:
    def method(self):
        return __class__, self.__secret

    __secret = 1


back = marshal.loads(marshal.dumps(Home.method.__code__))
print(types.FunctionType(back, globals(), closure=(types.CellType(Home),))(Home()))

# Code may be anywhere among other values.
kept = marshal.loads(marshal.dumps({"f": plain.__code__, "again": [plain.__code__]}))
print(kept["f"] == kept["again"][0], kept["f"].co_varnames, kept["f"].co_argcount)

# Functions made in variables of their own, and with features of the future.
space = {}
exec("from __future__ import annotations\ndef made(x: odd = 1) -> strange:\n    return x, other\nother = 5", space)
print(again(space["made"].__code__, {"other": 6})(1))
lines = marshal.loads(marshal.dumps(compile("1 / 0", "<fails>", "exec", optimize=2)))
try:
    exec(lines, {})
except ZeroDivisionError as error:
    print(error, error.__traceback__.tb_next.tb_frame.f_code.co_filename)
for value in plain, Home, [Home.method]:
    try:
        marshal.dumps(value)
    except ValueError as error:
        print(error)
