# Variables of contexts, alone and with tasks.
import asyncio
import contextvars
from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar("v")
d = ContextVar("d", default=5)
print(v.name, d.get(), d.get(7))
try:
    v.get()
except LookupError as e:
    print("LookupError", e.args[0] is v)
print(v.get("fallback"))
t = v.set(1)
print(type(t).__name__, t.var is v, t.old_value, v.get())
t2 = v.set(2)
print(t2.old_value)
v.reset(t2)
print(v.get())
for action in (lambda: v.reset(t2), lambda: d.reset(t), lambda: v.reset(3), lambda: ContextVar(3),
               lambda: Token(), lambda: hash(Context()), lambda: Context()[v], lambda: Context()["a"]):
    try:
        print("no error", action())
    except Exception as e:
        print(type(e).__name__, len(str(e)) > 5)
v.reset(t)
print(v.get("gone"))


def change(value):
    before = v.get(None)
    v.set(value)
    return before, v.get()


c = copy_context()
print(c.run(change, 10), v.get("outside"), c[v], v in c, c.get(v), c.get(d), len(c))
print(c.run(change, 11), list(c.keys()) == [v], list(c.values()), [x is v for x in c])
e = c.copy()
print(e == c, e.run(change, 12), e == c)


def reenter():
    try:
        c.run(print)
    except RuntimeError as error:
        print("RuntimeError", str(error).split(":")[0])


c.run(reenter)
try:
    c.run(lambda: 1 / 0)
except ZeroDivisionError:
    print("raised", v.get("outside"))


async def worker(n):
    v.set(n)
    await asyncio.sleep(0)
    await asyncio.sleep(0.001)
    return v.get()


async def main():
    v.set("main")
    print(await asyncio.gather(worker(1), worker(2), worker(3)), v.get())
    seen = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: seen.append(v.get()))
    own = Context()
    own.run(v.set, "own")
    loop.call_soon(lambda: seen.append(v.get()), context=own)
    v.set("later")
    await asyncio.sleep(0)
    task = asyncio.create_task(worker("t"), context=own)
    print(await task, seen, own[v], v.get())

    async def child():
        v.set("child")
    await child()
    print(v.get())
    future = loop.create_future()
    future.add_done_callback(lambda f: seen.append(v.get()))
    v.set("changed")
    future.set_result(1)
    await asyncio.sleep(0)
    print(seen)


asyncio.run(main())
print(v.get("still unset"))
