import types, inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    "doc"
    x = a + b
    def g():
        return x
    return g
c = f.__code__
for n in ('co_argcount', 'co_posonlyargcount', 'co_kwonlyargcount', 'co_varnames', 'co_cellvars', 'co_freevars', 'co_name', 'co_qualname', 'co_nlocals', 'co_filename', 'co_firstlineno', 'co_flags', 'co_names'):
    v = getattr(c, n)
    print(n, v.rpartition('/')[2] if n == 'co_filename' else v)
print(c.co_consts[0], [type(k).__name__ for k in c.co_consts])
print((lambda: None).__code__.co_consts, (lambda x: x + 1).__code__.co_consts, (lambda: 'a').__code__.co_name)
def gen(): yield 1
async def co(): pass
async def ag(): yield 1
for fn in (gen, co, ag, f, lambda: 0):
    print(fn.__code__.co_flags & 0x3ef)
print(type(c.co_code), type(c.co_lnotab), c.co_stacksize > 0)
