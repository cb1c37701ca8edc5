"""Classes of syntax trees that older programs use, and what the classes tell of themselves."""
import ast

for kind, value in ((ast.Num, 42), (ast.Num, 2.5j), (ast.Str, "a"), (ast.Bytes, b"b"),
                    (ast.NameConstant, None), (ast.NameConstant, True)):
    node = kind(value)
    print(kind.__name__, type(node).__name__, node.value, node.n, node.s, node._fields,
          [each.__name__ for each in (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis)
           if isinstance(node, each)])
print(isinstance(ast.Ellipsis(), ast.Ellipsis), ast.Ellipsis().value)
print(isinstance(ast.Constant(), ast.Num), isinstance(ast.Constant(True), ast.Num),
      isinstance(ast.Name("x"), ast.Num))
for make in (lambda: ast.Num().n, lambda: ast.Num(1, None, 2), lambda: ast.Num(1, n=2),
             lambda: ast.Constant(1, value=2)):
    try:
        print(make())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Marked(ast.Num):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.mark = "m"


for node in (Marked(42), Marked(n=43)):
    print(type(node).__name__, node.n, node.mark, isinstance(node, ast.Num))
print(ast.dump(ast.Index(ast.Name("i"))), ast.dump(ast.ExtSlice([ast.Constant(1)])))
print(issubclass(ast.Param, ast.expr_context), issubclass(ast.Suite, ast.mod), ast.slice.__doc__)
for kind in (ast.Name, ast.GtE, ast.cmpop, ast.mod, ast.expr, ast.withitem, ast.arguments,
             ast.FunctionDef, ast.pattern, ast.type_ignore, ast.operator, ast.AST):
    print(kind.__doc__)
for text, version in (("def f(x, /): 0", 7), ("(x := 1)", (3, 7)), ("match x:\n case 1: 0", 9),
                      ("try: 0\nexcept* E: 0", 10), ("x: int", 5), ("x = 1", 4)):
    try:
        print(ast.dump(ast.parse(text, feature_version=version))[:12])
    except SyntaxError as e:
        print("SyntaxError", str(e).partition(" (")[0])
for source in (b"# -*- coding: latin-1 -*-\nx = '\xe9'", b"x = '\xc3\xa9'", bytearray(b"x = 'a'"),
               memoryview(b"x = 'b'"), b"# coding: no-such\n", 5):
    try:
        space = {}
        exec(compile(source, "<bytes>", "exec"), space)
        print(space["x"])
    except (SyntaxError, TypeError) as e:
        print(type(e).__name__, str(e).partition(" (")[0])
for args in (("x", "f", "what"), ("x", 5, "exec"), ("x", "f", 5), ("x", "f", "exec", 1 << 30),
             ("x", "f", "func_type")):
    try:
        print(compile(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


class Anything:
    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def keys(self):
        return ["z", "y"]


exec("a = dir()", {}, Anything())
