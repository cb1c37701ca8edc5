def run(c):
    try:
        while True: print('suspended', c.send(None))
    except StopIteration as s: return s.value
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return self.v * 2
class AIt:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        return await Aw(self.i)
class ACM:
    def __init__(self, s=False): self.s = s
    async def __aenter__(self): print('aenter'); return await Aw(100)
    async def __aexit__(self, *a): print('aexit', a[0] and a[0].__name__); await Aw(200); return self.s
async def agen(n):
    for i in range(n):
        await Aw(i)
        yield i * 10
async def main():
    print(await Aw(1))
    async for x in AIt(3):
        if x == 4: continue
        print('x', x)
    else: print('else')
    async with ACM() as v: print('v', v)
    async with ACM(True) as v: raise ValueError
    print([y async for y in AIt(2)], {y: 1 async for y in agen(2)})
    print([await Aw(i) for i in range(2)])
    g = (y + 1 async for y in agen(3))
    async for z in g: print('z', z)
    try:
        async with ACM(): 1 / 0
    except ZeroDivisionError as e: print(e)
    async for x in AIt(9):
        if x > 2: break
    return 'done'
print(run(main()))
