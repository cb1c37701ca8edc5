import sys
def gen_states():
    try:
        while True:
            cmd = yield
            if cmd is None: continue
            yield cmd * 2
    except GeneratorExit:
        print('closed'); raise
g = gen_states(); next(g); print(g.send(4)); g.close()
class Meta(type):
    def __new__(m, n, b, ns, **k):
        c = super().__new__(m, n, b, ns); c.k = k; return c
class A(metaclass=Meta, z=1): pass
print(A.k, type(A))
class Prop:
    def __init__(self): self._v = 0
    @property
    def v(self): "doc"; return self._v
    @v.deleter
    def v(self): print('del'); self._v = None
p = Prop()
try: p.v = 3
except AttributeError as e: print(e)
del p.v; print(p.v, Prop.v.__doc__, Prop.v.fset)
def f(a, b=1, *args, c, d=4, **kw): pass
for call in ['f()', 'f(1)', 'f(1,2,3,4)', 'f(1,c=2,a=3)', 'f(c=1)', 'f(1, c=2, **{1:2})', 'f(1, *None, c=3)', 'f(**None)']:
    try: eval(call)
    except TypeError as e: print(call, '->', e)
class C:
    def m(self, x): return x
for call in ['C.m()', 'C().m()', 'C().m(1,2)', 'C(1)', 'C.m(1)', 'C().n', 'C.n', 'C().m.x', 'C()()','C()[0]','C()+1','-C()','len(C())','iter(C())','C()<C()','C() in C()','C().m(y=1)', 'del_()', 'int([])','int("z", 36)','int("é")','float("x")','[1,2][“a”]' if 0 else '[1,2]["a"]','(1,)["a"]','"a"[1.5]','{}[[]]','{1}[0]','set([[]])','range(1.5)','"a"+1','1+"a"','[]+()','()+[]','"%d" % "a"','"%s %s" % 1','"%s" % (1,2)','"{} {}".format(1)','"{a}".format(b=1)','f"{1:q}"','chr(-1)','ord("ab")','ord("")','abs("a")','sum(["a"])','sum([[1]])','max([])','max(1)','min(1,"a")','round("a")','pow(2,-1,4)','pow(2,3,0)','divmod(1,0)','1%0','1.0//0','0**-1','0.0**-1','int(float("nan"))','int(1e400)','bytes([256])','bytes("a")','bytearray("a")','b"a"+"a"','"a".join([1])','"a".split("")','"abc".index("z")','[].index(1)','[].pop()','{}.popitem()','set().pop()','{}.pop(1)','[].remove(1)','set().remove(1)','next(iter([]))','isinstance(1, 1)','issubclass(1, int)','type("a", 1, {})','object().x','getattr(1)','setattr(1, "x", 2)','(1).x','None.x','None[0]','None()','NotImplemented()','...+1','super()','hash([])','hash({})','iter(1)','reversed({1})','reversed(1)','enumerate(1)','zip(1)','map(1)','filter(1)','sorted(1)','sorted([1,"a"])','list(1)','tuple(1)','dict(1)','dict([1])','dict([(1,2,3)])','dict("ab")','set(1)','frozenset(1)','slice()','complex("a")','complex(1,"a")','1 if x_ else 2','lambda_','open','__import__("nope")','eval("1+")','exec("if")','compile("1","f","zz")','print(1, end=2)','print(1, sep=2)','input','callable()','id()','vars(1)','dir(1,2)','format(1, 2)','format(1,"s")','format("a","d")','format([], "x")','format(1.5,"d")','"a" * "b"','"a" * 1.5','[1] * "a"','[1,2,3][::0]','x_ = 3','"abc"[::0]','str(b"a", "ascii", "x", 1)','b"\\xff".decode()','b"\\xff".decode("ascii")','"é".encode("ascii")','"a".encode("nope")','bytes.fromhex("zz")','int.from_bytes("a","big")','(1).to_bytes(0,"big")','(-1).to_bytes(1,"big")','(300).to_bytes(1,"big")','(1).to_bytes(1,"x")','float.fromhex("zz")','"a".center(5,"ab")','"a".translate(1)','str.maketrans("ab","c")','"a".startswith(1)','"a".replace(1,2)','"a".count(1)','1 in "a"','None in "a"','1 in 1','"a" in 1', '[] < ()', '1 < "a"', '{} < {}', '1j < 2', 'None < None', '[1] < ["a"]', '(1,2) < (1,"a")','1 @ 2','1 << -1','1 << "a"','1 & 1.5','~1.5','not_defined.x','C.__init__(1)','C.__new__()','object.__new__(1)','object.__new__(int)','int.__new__(str)','int.__add__(1,"a")','int.__add__("a",1)','str.upper(1)','list.append(1,2)','list.append([])','dict.get({})','dict.fromkeys(1)','dict.update({},1)','{}.update([1])','{}|[]','set()|[]','set().union(1)','{1}-[1]','{1}.update(1)','type(1)(“2”)' if 0 else 'type(1)("2")','type(None)()','type(None)(1)','bool(1,2)','int(1,2)','int("1", 1)','int("1", 40)','str(1,2)','float(1,2)','list(1,2)','tuple([1],2)','range()','range(1,2,0)','range("a")','range(1,2,3,4)','bytes(1,2)','bytes(-1)','memoryview(1)' if 0 else '1','property(1,2,3,4,5)','classmethod()','staticmethod()','super(1)','super(int,"a")','isinstance()','all()','all(1)','any(1)','ascii()','bin(1.5)','hex("a")','oct([])','repr()','len(1)','len()','len([],[])','globals(1)','delattr(1,"x")','hasattr(1,2)','getattr(1,2)','sum()','sum(1)','sum([1],"a")','sum(["a"],"")','sum([b"a"],b"")','round(1,2,3)','round(1.5,"a")','pow(1)','pow(2,3.5,2)','pow("a",2)','divmod(1,"a")','max(key=1)','max([1],key=1)','min([1],default=1,key=2)','min(1,2,default=3)','sorted([1],reverse="a")','sorted([1],1)','[].sort(1)','[].sort(x=1)','[].insert(1)','[].extend(1)','"a".format(*1)','"{!z}".format(1)','"{".format(1)','"}".format(1)','"{0[}".format(1)','"{0.}".format(1)','"{:{}}".format(1)','"{} {0}".format(1)','"%(a)s" % 1','"%(a)s" % {}','"%z" % 1','"%" % 1','"%s" % ()','"%c" % "ab"','"%c" % -1','"%d" % 1.5','"%d" % None','"%x" % 1.5','"%f" % "a"','"%*d" % ("a",1)', 'f"{1!z}"' if 0 else '1','print(*1)','print(**1)','(lambda x: x)()','(lambda: 1)(1)','(lambda *, a: a)(1)','(lambda a, /: a)(a=1)']:
    try: r = eval(call); print(call, '=', repr(r)[:70] if not callable(r) else 'callable')
    except SyntaxError as e: print(call, 'SyntaxError', e.msg)
    except BaseException as e: print(call, '->', type(e).__name__, e)
