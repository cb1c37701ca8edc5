import ast
print(ast.dump(ast.parse('x = 1 + 2 * y')))
print(ast.dump(ast.parse('def f(a, /, b: int = 2, *c, d, e=3, **g) -> str:\n    "doc"\n    return a[1:2, ::3]'), indent=2))
print(ast.dump(ast.parse('f(x, *y, k=1, **z)', mode='eval'), annotate_fields=False))
print(ast.dump(ast.parse('x += 1'), include_attributes=True))
print(ast.dump(ast.parse('(a, *b), c.d, e[0] = z; del q, r.s'), indent=1))
for t in ['1', '-1', '+2.5', '1+2j', '-3-4j', '"abc"', 'b"x"', '[1, (2, 3), {4, 5}, {6: 7}]', 'None', 'True', '...', 'set()', ' 5', '"a" "b"', '{1: [2]}', '()', '-0.0', '1e400']:
    print(repr(ast.literal_eval(t)))
for t in ['a', '1+1', 'f()', '[x for x in y]', '1 if 2 else 3', '-"a"', '1+', '{1: a}', '--1', 'not 1', '"a"+"b"', '2j+1', "f'{1}'", '{**{}}', '\n 1']:
    try:
        print(t, ast.literal_eval(t))
    except (ValueError, SyntaxError) as e:
        import re
        print(t, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
class V(ast.NodeVisitor):
    def __init__(self): self.names = []
    def visit_Name(self, node): self.names.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset, node.end_col_offset))
    def visit_FunctionDef(self, node):
        self.names.append('def ' + node.name); self.generic_visit(node)
v = V(); v.visit(ast.parse('é = b\ndef f(x=c):\n  for i in x: print(i, "é", j)\n'))
print(v.names)
class T(ast.NodeTransformer):
    def visit_Name(self, node): return ast.copy_location(ast.Constant(42), node) if node.id == 'answer' else node
    def visit_Pass(self, node): return None
    def visit_Expr(self, node): self.generic_visit(node); return [node, node]
t = T().visit(ast.parse('print(answer)\npass'))
ast.fix_missing_locations(t)
exec(compile(t, '<t>', 'exec'))
print(eval(compile(ast.parse('1+2', mode='eval'), '<e>', 'eval')))
print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(5), ast.Mult(), ast.Constant(6), lineno=1, col_offset=0)), '', 'eval') if 0 else ast.unparse(ast.BinOp(ast.Constant(5), ast.Mult(), ast.Constant(6)))))
m = ast.parse('1', mode='eval')
print(type(m), m._fields, m.body._attributes, isinstance(m.body, ast.expr), isinstance(m.body, ast.AST), ast.Name._fields, ast.Name.__match_args__)
print([type(n).__name__ for n in ast.walk(ast.parse('a = [b, c(d)]'))])
print(ast.get_docstring(ast.parse('"""  hello\n    there\n    """')), ast.get_source_segment('a = b + c\nd', ast.parse('a = b + c').body[0].value))
n = ast.Name('x', ast.Load()); print(n.id, ast.dump(n), ast.dump(ast.Name('y')), ast.dump(ast.Constant(value=3, kind=None)))
n = ast.Name(id='q', foo=3); print(n.foo, list(ast.iter_fields(n)))
try: ast.Name(1, 2, 3)
except TypeError as e: print(e)
try: ast.Name(1, id=2)
except TypeError as e: print(e)
try: ast.dump(3)
except TypeError as e: print(e)
print(compile('a+1', '', 'eval', ast.PyCF_ONLY_AST).__class__.__name__, compile('a', '', 'exec', flags=ast.PyCF_ONLY_AST).body[0].value.id)
print(ast.dump(ast.increment_lineno(ast.parse('x', mode='eval'), 5), include_attributes=True))
match ast.parse('a+b', mode='eval').body:
    case ast.BinOp(ast.Name(l), ast.Add(), ast.Name(r)): print(l, r)
