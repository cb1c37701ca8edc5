class E:
    def __getattr__(self, n): raise KeyError(n)
    def __bool__(self): raise ValueError("bool")
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")
    def __enter__(self): raise OSError("enter")
    def __exit__(self,*a): raise OSError("exit")
    def __lt__(self,o): return self
    def __eq__(self, o): raise ValueError("eq")
    def __call__(self,*a,**k): raise ValueError("call")
    def __add__(self,o): raise ValueError("add")
    __iadd__=__add__
    def __getitem__(self,o): raise ValueError("item")
    def __setitem__(self,k,v): raise ValueError("setitem")
    def __delitem__(self,k): raise ValueError("delitem")
    def __format__(self, s): raise ValueError("format")
    def __neg__(self): raise ValueError("neg")
    def __contains__(self, o): raise ValueError("in")
    def __hash__(self): raise ValueError("hash")
class X:
    def __enter__(self): return self
    def __exit__(self,*a): raise OSError("exit")
e=E()
one = 1
def t18():
    (one
     .foo
     .bar(1))
t18()
