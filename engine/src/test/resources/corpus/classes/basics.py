class Point:
    """A point."""
    dims = 2
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self
    def dist2(self):
        return self.x ** 2 + self.y ** 2
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
p = Point(3, 4)
print(p, p.dist2(), p.move(1, 1), p.dims, Point.dims, Point.__name__, Point.__doc__, type(p) is Point, isinstance(p, Point), p.__class__.__name__, p.__dict__, vars(p))
Point.dims = 3
print(p.dims); p.dims = 9; print(p.dims, Point.dims); del p.dims; print(p.dims)
m = p.move
m(10, 10); print(p, Point.move(p, -1, -1), m.__self__ is p, m.__func__ is Point.move, m.__name__)
p.extra = [1]; p.extra.append(2); print(p.extra, hasattr(p, "extra"), getattr(p, "nope", "default"), sorted(p.__dict__))
setattr(p, "z", 5); print(p.z, getattr(p, "z")); delattr(p, "z"); print(hasattr(p, "z"))
for f in (lambda: p.nope, lambda: Point.nope, lambda: p.nope(), lambda: delattr(p, "nope"), lambda: Point(), lambda: Point(1, 2, 3), lambda: getattr(p, "q"), lambda: p + 1, lambda: p[0], lambda: p(), lambda: len(p), lambda: iter(p), lambda: p < p, lambda: -p, lambda: int(p), lambda: setattr(5, "x", 1), lambda: setattr(p, 1, 1), lambda: 1 in p, lambda: hash(p) == hash(p), lambda: p == p, lambda: p != p, lambda: p == 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def external(self):
    return "external", self.x
Point.ext = external
print(p.ext(), Point(7).ext())
p.inst = lambda: "no self"
print(p.inst())
class Empty: pass
e = Empty()
e.a = e.b = 1
print(e.__dict__, Empty.__mro__, Empty.__bases__, Empty.__module__, type(Empty), type(type))
class WithClassBody:
    a = 1
    b = a + 1
    for i in range(3):
        a += i
    if a > 2:
        c = "yes"
    def f(self): return self.a, self.b, self.c, self.i
    g = f
print(WithClassBody().f(), WithClassBody().g(), WithClassBody.i)
