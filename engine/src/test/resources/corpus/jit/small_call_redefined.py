def f(x): return x + 1
def loop(n):
    t = 0
    for i in range(n):
        t += f(i)
        if i == n // 2:
            redefine()
    return t
def redefine():
    global f
    f = lambda x: x * 0.5
print(loop(10)); f = lambda x: x + 1; print(loop(1000)); f = len
try:
    print(loop(10))
except TypeError as e:
    print(e)
def f(x): return -x
print(loop(10001))
f.__defaults__ = (7,)
print(f())
def g(a, b=1): return a + b
def use(n):
    t = 0
    for i in range(n):
        t += g(i)
        if i == n // 2: g.__defaults__ = (100,)
    return t
print(use(100)); g.__defaults__ = (1,); print(use(1000))
