def g(a):
    x = yield a
    y = yield from g(x)
    return y


async def h(a):
    async with a as b:
        async for c in b:
            yield c
    await a
