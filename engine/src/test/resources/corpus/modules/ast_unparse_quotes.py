"""Quotes that ast.unparse chooses, and what it refuses."""
import ast

TEXTS = [
    "f'{a!r}'", "f'''{x['a']}'''", '''f"{x:{y}}"''', """f'''{'"'}'''""",
    '''f"""{g(''' + "'''\n'''" + ''')}"""''', "'''end in double \"quote\"'''",
    '"""almost end in double "quote"."""', "def f(): 'a\"'", '''f"{x!s:>{w}}"''', "f'{a=}'",
    '''f"a\\n{b}"''', '''f"{f'{0}'*3}"''', "f\"'''{1}\\\"\\\"\\\"\" ", """f"'''{1}""\\"" """,
    "'''both \"\"\" and \\'\\'\\' '''", "x = 'tab\\there'", '''f"\\u2028{'x'}"''',
    "f'{ {1: 2}[1] }'", "f'{{}}'", "'\\\\'", "def f():\n    '''two\n    lines'''"]
for text in TEXTS:
    tree = ast.parse(text)
    shown = ast.unparse(tree)
    print(shown, ast.dump(ast.parse(shown)) == ast.dump(tree))
for node in (ast.YieldFrom(value=None), ast.JoinedStr(values=[ast.Name("a")]),
             ast.JoinedStr(values=[ast.Constant(value=5)])):
    try:
        print(ast.unparse(node))
    except ValueError as e:
        print("ValueError", str(e).split("<")[0])
for text in ("() -> int", "(int, *str, **Any) -> List['->']", "(int, int) -> int", "int -> int", "(a=1) -> b"):
    try:
        tree = ast.parse(text, mode="func_type")
        print(ast.dump(tree), "|", ast.unparse(tree))
    except SyntaxError as e:
        print("SyntaxError")
