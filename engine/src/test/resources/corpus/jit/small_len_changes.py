def f(n):
    l = []
    d = {}
    s = ""
    total = 0
    for i in range(n):
        total += len(l) + len(d) + len(s) + len((i,)) + len(range(i))
        l.append(i)
        d[i % 50] = i
        s = s[-30:] + "ab"
    return total
print(f(1), f(100), f(5000))
class L:
    def __init__(self):
        self.n = 0
    def __len__(self):
        self.n += 1
        return self.n
def g(things, n):
    t = 0
    for i in range(n):
        t += len(things[i % len(things)])
    return t
print(g([L()], 300), g([L(), [1], "abc", {}], 400))
try:
    g([[1]] * 150 + [5], 200)
except TypeError as e:
    print(e)
