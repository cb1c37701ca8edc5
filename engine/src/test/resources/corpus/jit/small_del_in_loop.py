def f(n):
    t = 0
    for i in range(n):
        x = i * 2
        y = [x]
        t += y[0]
        del x, y
    try:
        return x
    except UnboundLocalError as e:
        return t, str(e)
print(f(1), f(200), f(10001))
def g(n):
    e = 0
    for i in range(n):
        if i % 3 == 0:
            z = i
        try:
            e += z
            del z
        except UnboundLocalError:
            e -= 1
    return e
print(g(4), g(1000), g(10000))
for i in range(300):
    tmp = i
    del tmp
try:
    tmp
except NameError as e:
    print(e)
