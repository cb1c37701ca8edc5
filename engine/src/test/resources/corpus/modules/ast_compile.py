"""Trees made by hand: compiled as they are, with their places, or refused."""
import ast
import traceback


def place(**more):
    return dict(lineno=7, col_offset=4, end_lineno=7, end_col_offset=9, **more)


load, store = ast.Load(), ast.Store()
one = ast.Constant(1, **place())
name = ast.Name("x", load, **place())
tree = ast.Module(
    [ast.Expr(ast.BinOp(one, ast.Div(), ast.Constant(0, **place()), **place()), **place())], [])
try:
    exec(compile(tree, "<made>", "exec"))
except ZeroDivisionError as e:
    frame = traceback.extract_tb(e.__traceback__)[-1]
    print(frame.filename, frame.lineno)

code = compile(ast.Expression(ast.Constant((1, frozenset({2}), "a"), **place())), "<c>", "eval")
print(eval(code))
print(eval(compile(ast.Expression(ast.Constant(2 + 3j, **place())), "<c>", "eval")))
source = """
def f(a, /, b=2, *c, d, e=5, **g):
    match a:
        case [1, *rest] if rest:
            return rest
        case {"k": v, **others}:
            return v, others
        case int(real=r) | float(real=r):
            return r
        case _:
            return [f"{x!r:>{b}}" for x in c if x]
class C(dict, metaclass=type):
    y: int = 3
    async def g(self):
        async with self as q:
            await q
try:
    for i, *j in [(1, 2, 3)]:
        pass
    else:
        del i
except* ValueError as e:
    raise e from None
with open as w, w: (z := 1)
""".replace("with open as w, w: (z := 1)", "z = (lambda *a, k=1: k)()")
made = ast.parse(source)
space = {}
exec(compile(made, "<program>", "exec"), space)
print(space["f"]([1, 2, 3], d=1), space["f"]({"k": 1, "m": 2}, d=1), space["f"](4, d=0),
      space["f"]("s", 6, "t", d=1), space["C"].__annotations__, space["z"], space["j"])
space["f"].__code__.co_firstlineno


class Mine(ast.Name):
    pass


print(eval(compile(ast.Expression(Mine("place", load, **place())), "<m>", "eval")).__name__)


class Doubling(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


print(eval(compile(Doubling().visit(ast.parse("[1, 2.5, 'a', (3,)]", mode="eval")), "<d>", "eval")))


def refused(node, mode="eval"):
    try:
        compile(node, "<bad>", mode)
        print("compiled")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e).partition(" object at")[0])


def expression(node):
    refused(ast.fix_missing_locations(ast.Expression(node)))


def statement(node):
    refused(ast.fix_missing_locations(ast.Module([node], [])), "exec")


refused(ast.Expression(ast.Name("x", load)))
refused(ast.Module([], []))
refused(ast.Expression(), "exec")
refused(ast.Expression())
expression(ast.Name("x", store))
expression(ast.Name(3, load))
expression(ast.Name("None", load))
expression(ast.Name("x"))
expression(ast.Constant([]))
expression(ast.Constant((1, [])))
expression(ast.expr())
expression(None)
expression(5)
expression(ast.BoolOp(ast.And(), [name]))
expression(ast.BoolOp(ast.Add(), [name, name]))
expression(ast.Compare(name, [], []))
expression(ast.Compare(name, [ast.Is()], []))
expression(ast.Dict([name], []))
expression(ast.Dict([None], [name]))
expression(ast.List([None], load))
expression(ast.List(name, load))
expression(ast.ListComp(name, []))
expression(ast.YieldFrom(None))
expression(ast.UnaryOp(ast.Not()))
expression(ast.NamedExpr(one, one))
statement(ast.Assign([], one))
statement(ast.Assign([name], one))
statement(ast.Assign([one], one))
statement(ast.Delete([]))
statement(ast.AnnAssign(ast.Attribute(name, "a", store), name, None, 1))
statement(ast.If(name, [], []))
statement(ast.If(name, [None], []))
statement(ast.While(name, [ast.Pass()], 5))
statement(ast.Raise(None, name))
statement(ast.Try([ast.Pass()], [], [], []))
statement(ast.TryStar([ast.Pass()], [], [ast.Pass()], [ast.Pass()]))
statement(ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [])], [], []))
statement(ast.Import([]))
statement(ast.ImportFrom("a", [ast.alias("b")], -1))
statement(ast.Global([]))
statement(ast.Match(name, []))
for pattern in (ast.MatchValue(name), ast.MatchSingleton(1), ast.MatchStar("x"),
                ast.MatchMapping([one], [], None), ast.MatchClass(one, [], [], []),
                ast.MatchAs(ast.MatchAs(), None), ast.MatchOr([ast.MatchAs()]),
                ast.MatchMapping([], [], "_"), ast.MatchValue(ast.Constant(None))):
    statement(ast.Match(name, [ast.match_case(pattern, None, [ast.Pass()])]))
for lines in ((5, 1, 3, 1), (1, 5, 1, 3), (-2, 1, 3, 1), (1, -2, 1, 3)):
    keys = dict(zip(("lineno", "col_offset", "end_lineno", "end_col_offset"), lines))
    refused(ast.Expression(ast.Constant(1, **keys)))
import _ast
print(_ast.PyCF_ONLY_AST, _ast.PyCF_TYPE_COMMENTS, _ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, type(compile("x", "", "eval", _ast.PyCF_ONLY_AST)).__name__)
