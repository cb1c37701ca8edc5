import inspect, functools
from inspect import *
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
def f(a, b:int, /, c, d=1, *args:str, e, g:'x'=2, **kw)->None: "doc"
print(signature(f)); s=signature(f)
for n,p in s.parameters.items(): print(n, p.kind, p.default is Parameter.empty, p.annotation, p.kind.description, p, repr(p))
print(s.return_annotation, repr(s), s==signature(f), list(s.parameters))
b=s.bind(1,2,3,4,5,e=6,z=7); print(b.arguments, b.args, b.kwargs, b); b.apply_defaults(); print(b.arguments)
t(lambda: s.bind(1)); t(lambda: s.bind(1,2,3)); t(lambda: s.bind(1,2,3,e=1,c=3)); t(lambda: signature(lambda x:0).bind(1,2)); t(lambda: signature(lambda x:0).bind(1,y=2)); t(lambda: s.bind(1,b=2,c=3,e=3)); print(signature(lambda x,y:0).bind_partial(1))
class C:
    "Class doc"
    def __init__(self, x, y=2): pass
    def m(self, q): "m doc"
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass
    @property
    def p(self): "prop doc"
    def __call__(self, k): pass
    attr=5
class D(C):
    def m(self,q): pass
print(signature(C), signature(C(1)), signature(C(1).m), signature(C.m), signature(C.cm), signature(C.sm), signature(D))
print(signature(functools.partial(f,1,2,d=9)), signature(functools.partial(lambda a,b,c:0,1)))
@functools.wraps(f)
def w(*a,**k): pass
print(signature(w), signature(w,follow_wrapped=False), unwrap(w) is f)
t(lambda: signature(3)); t(lambda: Parameter('1a',Parameter.POSITIONAL_ONLY)); t(lambda: Parameter('a',Parameter.VAR_POSITIONAL,default=1)); t(lambda: Signature([Parameter('a',Parameter.KEYWORD_ONLY),Parameter('b',Parameter.POSITIONAL_ONLY)])); t(lambda: Signature([Parameter('a',Parameter.POSITIONAL_ONLY),Parameter('a',Parameter.KEYWORD_ONLY)]))
print(Parameter('a',Parameter.KEYWORD_ONLY,default=3).replace(name='z',annotation=int), s.replace(return_annotation=int))
def gen(): yield
async def co(): pass
async def ag(): yield
g=gen(); c=co(); a=ag()
print(isfunction(f),isclass(C),ismethod(C(1).m),isbuiltin(len),ismodule(inspect),isgeneratorfunction(gen),iscoroutinefunction(co),isasyncgenfunction(ag),isgenerator(g),iscoroutine(c),isasyncgen(a),isawaitable(c),isroutine(len),isdatadescriptor(C.p),ismethoddescriptor(str.join),iscode(f.__code__),isfunction(len),isabstract(C))
print(getgeneratorstate(g), getcoroutinestate(c)); next(g); print(getgeneratorstate(g)); g.close(); print(getgeneratorstate(g)); c.close(); print(getcoroutinestate(c))
print(getdoc(C), getdoc(D.m), getdoc(D), getdoc(C.p), getdoc(f), cleandoc('  a\n    b\n      c\n'), getdoc(len)is not None if False else '')
print([n for n,v in getmembers(C) if not n.startswith('__')], [n for n,v in getmembers(C(1),ismethod) if not n.startswith('__')], getmembers(C,lambda v:v==5), getmro(D))
print(getfullargspec(f)); print(getfullargspec(C.m), getfullargspec(C(1).m).args)
print(getattr_static(C,'attr'), getattr_static(C,'zz','def')); t(lambda: getattr_static(C,'zz'))
x=5
def outer():
    y=1
    def inner(): return y+x+len([])+nope
    return inner
cv=getclosurevars(outer()); print(cv.nonlocals)
print(sorted(getcallargs(f,1,2,3,e=4).items()) , get_annotations(f), get_annotations(C), formatannotation(int), formatannotation('s'))
print(f.__code__.co_flags&15, gen.__code__.co_flags&32, co.__code__.co_flags&128)
print(getmodule(f).__name__, Signature.empty, _ParameterKind if False else Parameter.KEYWORD_ONLY==3, isabstract(int))
print([a.name+':'+a.kind for a in classify_class_attrs(C) if not a.name.startswith('__')])
