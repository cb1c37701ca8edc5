class A:
    def who(self): return "A"
    def call(self): return self.who()
class B(A):
    def who(self): return "B" + super().who()
class C(A):
    def who(self): return "C" + super().who()
class D(B, C):
    def who(self): return "D" + super().who()
print(D().who(), D().call(), [c.__name__ for c in D.__mro__], D.__bases__, issubclass(D, A), issubclass(A, D), isinstance(D(), (int, C)), issubclass(D, (int, B)), D.mro() == list(D.__mro__))
class Base:
    def __init__(self, *args, **kw):
        self.log = ["Base"]
        print("Base", args, kw)
class Left(Base):
    def __init__(self, left, **kw):
        super().__init__(**kw)
        self.log.append("Left")
        self.left = left
class Right(Base):
    def __init__(self, right, **kw):
        super().__init__(**kw)
        self.log.append("Right")
class Both(Left, Right):
    def __init__(self):
        super().__init__(left=1, right=2)
        self.log.append("Both")
print(Both().log)
try:
    class Bad(A, B): pass
except TypeError as e:
    print(e)
try:
    class Dup(A, A): pass
except TypeError as e:
    print(e)
class S(A):
    def who(self): return super(S, self).who() + super(S, S(1) if False else self).who()
    @classmethod
    def make(cls): return cls.__name__, super().__thisclass__.__name__
    def lam(self): return (lambda: super(S, self).who())()
    def call_it(self): return super().call()
print(S().who(), S.make(), S().lam(), S().call_it())
class Over(A):
    who = lambda self: "lambda"
print(Over().call(), A.call(Over()), A.who(Over()), super(D, D()).who(), super(B, D()).who())
class Abstract:
    def run(self): raise NotImplementedError
    def safe(self):
        try: return self.run()
        except NotImplementedError as e: return type(e).__name__
class Concrete(Abstract):
    def run(self): return "ran"
print(Abstract().safe(), Concrete().safe())
class Shape:
    def area(self): return 0
    def __lt__(self, o): return self.area() < o.area()
    def __str__(self): return f"{type(self).__name__}[{self.area()}]"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s * self.s
class Rect(Sq):
    def __init__(self, w, h):
        Sq.__init__(self, w)
        self.h = h
    def area(self): return self.s * self.h
print(*sorted([Sq(3), Rect(2, 3), Shape(), Rect(5, 5)]))
print([c.__name__ for c in A.__subclasses__() if c in (B, C, S, Over)])
try:
    super().x
except RuntimeError as e:
    print(e)
try:
    D().missing
except AttributeError as e:
    print(e)
try:
    super(D, D()).missing
except AttributeError as e:
    print(e)
for src in ("class X(5): pass", "class X(None): pass", "class X(len): pass", "class X('a'): pass", "class X(range): pass", "class X(A, metaclass=5): pass", "class X(A, kw=1): pass"):
    try:
        exec(src)
        print("ok")
    except TypeError as e:
        print(e)
