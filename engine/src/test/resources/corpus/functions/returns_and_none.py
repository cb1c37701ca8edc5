def nothing():
    pass
def bare():
    return
def multi(x):
    if x > 2:
        return "big"
    elif x > 1:
        return
    return "small", x
print(nothing(), bare(), multi(3), multi(2), multi(1))
def early(l):
    for i, x in enumerate(l):
        if x < 0:
            return i
    return -1
print(early([1, -1]), early([1]), early([]))
def tup():
    return 1, 2
a, b = tup()
print(a, b, tup()[1], (lambda: (yield_ := 5))())
def star():
    return *range(3), "x"
print(star())
def nested_ret():
    while True:
        for i in range(5):
            while i < 3:
                if i == 2:
                    return "found", i
                break
def f(x):
    """doc string
    more"""
    return x
print(f.__doc__, f.__name__, callable(f), f(f) is f, type(f).__name__)
f.attr = 1
f.attr += 1
print(f.attr, f.__dict__, hasattr(f, "attr"), hasattr(f, "nope"))
print((lambda: 0).__name__, (lambda x: x).__qualname__, nested_ret())
def outer():
    def inner():
        pass
    class C:
        def m(self):
            pass
    return inner, C
i, C = outer()
print(i.__qualname__, C.__qualname__, C.m.__qualname__, i.__module__)
x = 5
def assign_expr(data):
    if (n := len(data)) > 2:
        return f"long {n}"
    while (x := data and data.pop()):
        pass
    return f"short {n} {x}"
print(assign_expr([1, 2, 3]), assign_expr([0, 1]), x)
print([y := 1, y ** 2], y, [last := v for v in range(4)], last, (z := 3) + z)
def annotated(a: int, b: "str" = "x", *c: float, d: list = None, **e) -> bool:
    local: int = 5
    unset: str
    return local
print(annotated(1), sorted(annotated.__annotations__), annotated.__annotations__["return"])
count: int = 3
print(count, __annotations__)
