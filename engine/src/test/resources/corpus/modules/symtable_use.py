"""Names of a program as the compiler sees them."""
import symtable

SOURCE = """
import sys, os.path as p
g = 1
def f(a, *b, k=2, **c):
    global h
    h = x = g
    note: int = 3
    class C(dict):
        y = x
        def m(self): return super().m(x)
        def n(self): pass
        n = 1
    def inner():
        nonlocal x
        x += 1
        return [i for i in a if i]
    return lambda q: (q, a)
async def h2(): await f()
"""


def show(table, depth=0):
    pad = "  " * depth
    print(pad, repr(table), table.get_type(), table.get_name(), table.get_lineno(),
          table.is_optimized(), table.is_nested(), table.has_children(),
          sorted(table.get_identifiers()))
    for symbol in sorted(table.get_symbols(), key=symtable.Symbol.get_name):
        facts = [fact for fact in sorted(dir(symbol)) if fact.startswith("is_")]
        print(pad, "  ", symbol, [fact[3:] for fact in facts if getattr(symbol, fact)()],
              [space.get_name() for space in symbol.get_namespaces()])
    if isinstance(table, symtable.Function):
        print(pad, "  ", sorted(table.get_parameters()), sorted(table.get_locals()),
              sorted(table.get_globals()), table.get_nonlocals(), sorted(table.get_frees()))
    if isinstance(table, symtable.Class):
        print(pad, "  ", table.get_methods())
    for child in table.get_children():
        show(child, depth + 1)


show(symtable.symtable(SOURCE, "some.py", "exec"))
show(symtable.symtable("x + 1", "<e>", "eval"))
top = symtable.symtable(SOURCE, "some.py", "exec")
print(top.lookup("f").get_namespace() is top.get_children()[0])
for action in (lambda: top.lookup("none"), lambda: top.lookup("g").get_namespace(),
               lambda: symtable.symtable("x", "f", "what"),
               lambda: symtable.symtable("def f(x): global x", "f", "exec")):
    try:
        print(action())
    except (KeyError, ValueError, SyntaxError) as e:
        print(type(e).__name__, e)
