class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y
def f(n):
    p = P(0, 1.5)
    for i in range(n):
        p.x += i
        p.y = p.y + p.x % 3
        if i % 100 == 0:
            p.x, p.y = p.x - 1, p.y / 2
    return p.x, p.y
print(f(1), f(100), f(1000), f(12000))
def change_kind(n):
    p = P(0, 0)
    log = []
    for i in range(n):
        p.x = p.x + 1
        if i == n // 4:
            p.x = 0.5
        if i == n // 2:
            p.x = 2**63 - 2
        if i == 3 * n // 4:
            p.x = True
        if i % (n // 8) == 0:
            log.append((p.x, type(p.x).__name__))
    return log
print(change_kind(80)); print(change_kind(1000)); print(change_kind(16000))
class C:
    shared = 5
    items = []
def class_attr(n):
    c = C()
    t = 0
    for i in range(n):
        t += c.shared
        if i == n // 2:
            C.shared = 7
        if i == 3 * n // 4:
            c.shared = 100
    return t, C.shared, c.__dict__
print(class_attr(100)); C.shared = 5; print(class_attr(10000))
def missing(n):
    c = P(1, 2)
    e = 0
    for i in range(n):
        try:
            e += c.z
        except AttributeError as ex:
            e -= 1
            msg = str(ex)
        if i == n - 10:
            c.z = 50
    return e, msg
print(missing(100), missing(1000))
def many_objects(n):
    objs = [P(i, -i) for i in range(10)]
    for i in range(n):
        o = objs[i % 10]
        o.x, o.y = o.y, o.x + 1
    return [(o.x, o.y) for o in objs]
print(many_objects(50), many_objects(10001))
def del_attr(n):
    p = P(1, 2)
    c = 0
    for i in range(n):
        del p.y
        if hasattr(p, "y"):
            c += 1000
        p.y = i
        c += p.y % 3
        p.__dict__["x"] = i
        c += p.x & 1
    return c, p.__dict__
print(del_attr(1000))
