from __future__ import annotations
import __future__, ast, codeop, types
flag = __future__.annotations.compiler_flag
text = "def f(x: 1 + 1) -> a.b: pass\nprint(f.__annotations__)"
exec("def f(x: 1+1) -> int: pass"); print(f.__annotations__)
exec(compile("x: int|str = 1", "t", "exec")); print(__annotations__)
exec(compile("def f(x: 1+1) -> int: pass", "t", "exec", dont_inherit=True)); print(f.__annotations__)
exec(compile("def f(x: 1+1) -> int: pass", "t", "exec", flags=flag, dont_inherit=True)); print(f.__annotations__)
exec(compile("def f(x: 1+1) -> int: pass", "t", "exec", flags=0, dont_inherit=True)); print(f.__annotations__)
tree = ast.parse("def f(x: 1+1) -> int: pass")
exec(compile(tree, "t", "exec")); print(f.__annotations__)
exec(compile(tree, "t", "exec", dont_inherit=True)); print(f.__annotations__)
exec(compile(tree, "t", "exec", flag, True)); print(f.__annotations__)
def g(y: zz): 
    def h(x: q): pass
    return h
print(hex(g.__code__.co_flags), hex(g(1).__code__.co_flags), g.__annotations__)
for f in 0, flag, 0x20000, 0x400000, 0x10, 0x400, 0x200:
    try: print(hex(f), hex(compile("1", "", "eval", f, True).co_flags), hex(compile("1", "", "eval", f).co_flags))
    except Exception as e: print(f, e)
print(eval("lambda x: 1").__code__.co_flags & flag == flag)
c = codeop.Compile()
print(hex(c.flags & flag)); c("from __future__ import annotations\n", "x", "exec"); print(hex(c.flags & flag))
ns = {}
exec("def k():\n  def f(x: undefined): pass\n  return f\n", ns); print(ns["k"]().__annotations__)
ns = {"compile": compile}
exec(compile("def k(t):\n  exec(t, globals())", "m", "exec", dont_inherit=True), ns)
ns["k"]("def f(x: 2+2): pass"); print(ns["f"].__annotations__)
for bad in ("x", None, 1.5):
    try: compile("1", "", "eval", 0, bad)
    except TypeError as e: print(e)
class A:
    exec("x: foo.bar = 1")
    y: bar
print(A.__annotations__)
try: compile("x: (yield)", "", "exec")
except SyntaxError as e: print(e)
print(eval(compile("assert 0\n", "a", "exec", optimize=1)))
