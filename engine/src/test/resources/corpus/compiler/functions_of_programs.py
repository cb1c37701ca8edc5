import types
code = compile("n = n + 1\nfor i in range(3):\n    total = total + i * n\ndef g(): return total\nk = [j + n for j in range(2)]", "m", "exec")
ns = {"n": 0, "total": 0}
f = types.FunctionType(code, ns)
for i in range(300): r = f()
print(r, ns["n"], ns["total"], ns["g"](), ns["k"], f.__name__)
n = total = 0
f = types.FunctionType(code, globals())
for i in range(300): f()
print(n, total, g(), k)
f = types.FunctionType(compile("n + 1", "m", "eval"), globals())
print(f(), f.__code__.co_name)
try: f(1)
except TypeError as e: print(e)
f = types.FunctionType(compile("raise ValueError(n)", "m", "exec"), globals(), "named")
try: f()
except ValueError as e:
    t = e.__traceback__
    while t: print(t.tb_frame.f_code.co_name, t.tb_lineno); t = t.tb_next
f = types.FunctionType(compile("print(sorted(locals()))\nxx=1\nprint(locals() is globals())", "m", "exec"), {})
f()
def q(): pass
q.__code__ = compile("print('from module code')", "m", "exec")
print(q())
