def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
caught = ok = 0
for i in range(120):
    try:
        ok += deep(i * 20)
    except RecursionError as e:
        caught += 1
        msg = str(e)
print(ok > 0, caught > 0, msg)
def loop_then_recurse(n):
    t = 0
    for i in range(150): t += i
    return t if n == 0 else t + loop_then_recurse(n - 1)
print(loop_then_recurse(0), loop_then_recurse(50))
def mutual(n):
    for i in range(3):
        if n > 0 and i == 2: return other(n - 1) + i
    return i
def other(n):
    k = 0
    while k < 2: k += 1
    return mutual(n) + k
print(mutual(0), mutual(100))
class N:
    def __init__(self, d): self.kid = N(d - 1) if d else None
    def depth(self): return 1 + (self.kid.depth() if self.kid else 0)
print(N(100).depth(), sum(N(i % 10).depth() for i in range(200)))
