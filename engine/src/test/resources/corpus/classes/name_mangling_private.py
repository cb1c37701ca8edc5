class A:
    __hidden = 1
    def __init__(self): self.__x = 5; self._y = 6; self.__dunder__ = 7
    def get(self): return self.__x, self.__hidden, A.__hidden
    def __priv(self): return "priv"
    def call(self): return self.__priv()
    def local(self):
        __v = 3
        return __v, [__v for _ in range(1)]
class B(A):
    def __init__(self): super().__init__(); self.__x = 50
    def getb(self): return self.__x
    def __priv(self): return "B priv"
b = B()
print(b.get(), b.getb(), sorted(b.__dict__), b._A__x, b._B__x, b.call(), b._B__priv(), A().local(), A._A__hidden)
try: b.__x
except AttributeError as e: print(e)
try: A.__hidden
except AttributeError as e: print(e)
class _U:
    def __init__(self): self.__z = 1
print(_U().__dict__)
class Fancy:
    def m(self, __p=1): return __p
    class __Inner: v = 2
    def inner(self): return self.__Inner.v
print(Fancy().m(), Fancy().inner(), [n for n in dir(Fancy) if "Inner" in n])
