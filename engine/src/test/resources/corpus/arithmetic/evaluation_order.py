log = []
def v(name, value):
    log.append(name)
    return value
print(v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4), log); log.clear()
print(v("a", 2) ** v("b", 3) ** v("c", 2), log); log.clear()
print([v("a", 1), v("b", 2)][v("i", 1)], log); log.clear()
print({v("k1", 1): v("v1", 2), v("k2", 3): v("v2", 4)}, log); log.clear()
d = {}
d[v("key", 1)] = v("value", 2)
print(d, log); log.clear()
x = [0, 1, 2]
x[v("i", 0)], x[v("j", 1)] = v("p", 7), v("q", 8)
print(x, log); log.clear()
def f(*args, **kw):
    return args, kw
print(f(v(1, 1), *[v(2, 2)], k=v(3, 3), **{"z": v(4, 4)}), log); log.clear()
print(v("a", 1) < v("b", 2) < v("c", 0) < v("never", 9), log); log.clear()
print(v("a", 0) or v("b", "") or v("c", 5) or v("never", 1), log); log.clear()
print(v("a", 1) and v("b", 0) and v("never", 1), log); log.clear()
print(v("yes", 1) if v("cond", True) else v("no", 2), log); log.clear()
x = [1, 2, 3]
x[v("i", 1)] += v("inc", 10)
print(x, log); log.clear()
print(f"{v('x', 1)}{v('y', 2):{v('w', 4)}}", log); log.clear()
print(x[v("lo", 0):v("hi", 2):v("step", 1)], log); log.clear()
def deco(name):
    log.append("deco " + name)
    def apply(fn):
        log.append("apply " + name)
        return fn
    return apply
@deco("one")
@deco("two")
def g(a=v("default", 1), *, b=v("kwdefault", 2)):
    return a + b
print(g(), log)
