class A: pass
class OnlyRepr:
    def __repr__(self): return "repr!"
class OnlyStr:
    def __str__(self): return "str!"
class Both:
    def __repr__(self): return "R"
    def __str__(self): return "S"
    def __format__(self, spec): return f"F<{spec}>"
class BadRepr:
    def __repr__(self): return 5
class BadStr:
    def __str__(self): return None
class BadFormat:
    def __format__(self, s): return 1
print(str(OnlyRepr()), repr(OnlyRepr()), str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"), str(A()).startswith("<__main__.A object at 0x"))
print(Both(), [Both()], f"{Both()} {Both()!r} {Both()!s} {Both():x>5}", "%s %r" % (Both(), Both()), "{} {:abc} {!r}".format(Both(), Both(), Both()), format(Both()), str(Both()), {Both().__class__: Both()}.__class__)
for f in (lambda: repr(BadRepr()), lambda: str(BadRepr()), lambda: str(BadStr()), lambda: f"{BadFormat()}", lambda: print(BadStr()), lambda: f"{A():x}", lambda: [BadRepr()].__repr__()):
    try: print(f())
    except TypeError as e: print(e)
print(A, type(A()), A.__name__, repr(A), str(A), f"{A}", [A, int, len, type], A.__qualname__, print, str.upper, [].append.__name__, type(None), type(len).__name__, len(A.__name__))
def func(): pass
print(str(func)[:14], str(lambda: 0)[:19], type(func), str((i for i in []))[:25], str(A().__class__))
class Outer:
    class Inner:
        def m(self): pass
    def f(self):
        class Local: pass
        return Local
print(Outer.Inner, Outer().f(), Outer.Inner.m.__qualname__, Outer.Inner.__qualname__)
class Meta(type):
    def __repr__(cls): return f"<Meta {cls.__name__}>"
class WithMeta(metaclass=Meta): pass
print(WithMeta, type(WithMeta), isinstance(WithMeta, Meta), isinstance(WithMeta, type))
class E(Exception):
    def __str__(self): return "custom " + str(self.args)
print(str(E(1, 2)), repr(E(1, 2)), E("x"), [E("x")])
class Money:
    def __init__(self, c): self.c = c
    def __format__(self, spec):
        s = f"{self.c // 100}.{self.c % 100:02d}"
        return format(s, spec) if spec else "$" + s
print(f"{Money(12345)}|{Money(5):>8}|{Money(99):*^9}", "{0:<7}|".format(Money(100)))
