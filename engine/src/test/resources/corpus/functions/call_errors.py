def f(a, b=2, *args, c, d=4, **kw):
    pass
def g(a, /, b, *, c):
    pass
def h(a, b):
    pass
def none():
    pass
def opt(a, b=1, c=2):
    pass
def kwonly(*, x, y):
    pass
def many(a, b, c, d, e):
    pass
class C:
    def __init__(self, x):
        pass
    def m(self, y):
        pass
    def nothing():
        pass
    @staticmethod
    def s(a):
        pass
    @classmethod
    def k(cls, a):
        pass
class E:
    pass
calls = ["f()", "f(1)", "g()", "g(1)", "g(1, 2)", "g(a=1, b=2, c=3)", "g(1, 2, 3)", "g(1, 2, c=3, d=4)", "h(1)", "h()", "h(1, 2, 3)", "h(1, a=2)", "h(1, 2, b=3)", "h(1, z=3)", "h(b=1)", "none(1)", "none(x=1)", "none(1, 2)",
         "opt()", "opt(1, 2, 3, 4)", "opt(1, 2, 3, 4, d=5)", "opt(b=1)", "kwonly()", "kwonly(x=1)", "kwonly(1)", "kwonly(1, x=1, y=2)", "kwonly(x=1, y=2, z=3)", "many()", "many(1)", "many(1, 2, 3, 4)", "many(1, 2, 3, 4, 5, 6, 7)", "many(a=1, c=2)",
         "C()", "C(1, 2)", "C(1).m()", "C(1).m(1, 2)", "C(1).m(z=1)", "C(1).nothing()", "C.s()", "C.k()", "C.k(1, 2)", "C.m()", "E(1)", "E(x=1)", "5()", "None()", "'a'()", "[]()", "f(*5)", "f(**5)", "f(*None)", "h(*[1], **{'b': 2, 'a': 3})", "h(**{1: 2})", "h(1, **{'b': 1}, **{'b': 2})", "h(1, b=1, **{'b': 2})",
         "(lambda x: x)()", "(lambda: 0)(1)", "C(1)()", "C(1).zzz", "C.zzz", "h.zzz", "undefined_name()", "len()", "len(1, 2)", "len(5)", "print(sep=1)", "int('1', '2', '3')", "range()", "isinstance(1)", "isinstance(1, 2)", "abs('a')", "sum(5)", "ord()", "max()", "max(1)", "sorted()", "zip(1)", "map()", "map(len)", "[].append()", "{}.get()", "'a'.join()", "'a'.upper(1)", "dict(1)", "list(1)", "tuple(1, 2)", "str(1, 2, 3, 4)", "float(1, 2)", "bool(1, 2)", "type()", "super()", "iter(5)", "next(5)", "getattr(1)", "getattr(1, 'x')", "divmod(1)", "pow(1)", "round()", "len(x=1)"]
for c in calls:
    try:
        print(c, eval(c))
    except Exception as e:
        print(c, "->", type(e).__name__ + ":", e)
