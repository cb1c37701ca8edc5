import ast, asyncio, inspect, types, __future__
FLAG = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
async def three():
    await asyncio.sleep(0)
    return 3
async def items():
    for i in range(3):
        yield i
class Ctx:
    async def __aenter__(self): return "entered"
    async def __aexit__(self, *a): print("left", a[0])
texts = ["a = await three()\nprint(a)", "async for i in items():\n  print(i)\nelse: print('done')",
 "async with Ctx() as c:\n  print(c)", "x = [i async for i in items()]\nprint(x)",
 "x = [await three() for _ in range(2)]\nprint(x)", "print(1)", "def f():\n  return 5\nprint(await three() + f())",
 "import math\nclass A:\n  v = 1\nprint(await three() + A.v)", "x: int = await three()\nprint(__annotations__, x)",
 "g = (i async for i in items())\nprint(type(g), [j async for j in g])", "y = 5\nprint(locals() is globals(), await three())\ndel y", "raise ValueError(await three())"]
for text in texts:
    code = compile(text, "text", "exec", FLAG)
    print(bool(code.co_flags & inspect.CO_COROUTINE), code.co_name)
    ns = {"three": three, "items": items, "Ctx": Ctx}
    try:
        result = eval(code, ns)
        if inspect.iscoroutine(result):
            print(asyncio.run(result), sorted(set(ns) - {"__builtins__", "three", "items", "Ctx"}))
        else: print(result)
    except Exception as e:
        tb = e.__traceback__
        print(type(e), e)
    f = types.FunctionType(code, ns)
    try: r = f()
    except Exception as e: print(repr(e)); continue
    if inspect.iscoroutine(r):
        print(r.__name__, r.__qualname__)
        try: asyncio.run(r)
        except ValueError as e: print(repr(e))
a = 1
code = compile("await three()", "t", "eval", FLAG)
print(asyncio.run(eval(code)))
code = compile("a = await three()", "t", "exec", FLAG)
asyncio.run(eval(code)); print(a)
loc = {}
asyncio.run(eval(code, globals(), loc)); print(loc)
def fun():
    a = 10
    asyncio.run(eval(code)); return a
print(fun(), a)
single = compile("await three()", "t", "single", FLAG)
asyncio.run(eval(single))
asyncio.run(eval(single, {"three": three}))
asyncio.run(types.FunctionType(single, {"three": three})())
tree = ast.parse("await three()")
print(asyncio.run(eval(compile(ast.Expression(tree.body[0].value), "t", "eval", FLAG))))
for bad in "await three()", "async for i in x: pass", "async with x: pass", "[i async for i in x]", "def f(): await x", "class A: await x", "lambda: await x","[await x for x in y]", "await x; yield 1":
    for flag in 0, FLAG:
        try: compile(bad, "bad", "exec", flag); print(bad, flag, "fine")
        except SyntaxError as e: print(bad, flag, e)
print(bool(compile("1", "", "eval", FLAG).co_flags & FLAG))
