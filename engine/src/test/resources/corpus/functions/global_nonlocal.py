x = 1
def read():
    return x
def write():
    global x
    x = 2
    return x
def shadow():
    x = 99
    return x
print(read(), shadow(), x, write(), x, read())
def create():
    global fresh, other
    fresh = "new"
    other = [1]
create()
print(fresh, other)
def nested():
    global x
    x = 10
    def inner():
        x = 20
        def innermost():
            global x
            x += 1
            return x
        return innermost(), x
    return inner(), x
print(nested(), x)
def loop():
    global x
    for x in range(5):
        pass
    return x
print(loop(), x)
def dele():
    global gone
    gone = 1
    del gone
dele()
try:
    gone
except NameError as e:
    print(e)
class K:
    global made
    made = "by class"
    x = "class x"
    def m(self):
        return x
print(made, K().m(), K.x)
def imp():
    global math
    import math
imp()
print(math.floor(2.5))
def f():
    try:
        y += 1
    except UnboundLocalError as e:
        print(e)
    y = 1
    y += 1
    return y
print(f())
def g():
    for i in range(3):
        pass
    print(i)
    [j for j in range(3)]
    try:
        j
    except NameError as e:
        print(e)
g()
len = lambda o: "shadowed"
print(len([1]))
del len
print(len([1]))
print("x" in globals(), globals()["x"], sorted(k for k in globals() if k in ("x", "fresh", "K")))
globals()["injected"] = 42
print(injected)
def loc():
    a = 1
    b = "two"
    return locals()
print(loc())
