class Calc:
    def __init__(self, d):
        self.d = d
    def step(self, i):
        return 1000 // (self.d - i)
def run(c, n):
    t = 0
    for i in range(n):
        t += c.step(i)
    return t
print(run(Calc(5000), 4000))
print(run(Calc(5000), 6000))
