import warnings; warnings.simplefilter('ignore')
from enum import *
import enum
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e, '|', repr(e.__context__))
    else: print(repr(r))
class Color(Enum):
    "doc"
    RED=1
    GREEN=2
    BLUE=3
    CRIMSON=1
    def describe(self): return self.name.lower(), self.value
    @property
    def p(self): return 'prop'
    @classmethod
    def c(cls): return cls.RED
    @staticmethod
    def s(): return 's'
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color['BLUE'], Color(2), Color.CRIMSON)
print(list(Color), len(Color), Color.__members__, Color, Color.RED in Color, bool(Color), list(reversed(Color)))
print(Color.RED.describe(), Color.RED.p, Color.c(), Color.s(), Color.__doc__)
t(lambda: Color(9)); t(lambda: Color['X']); t(lambda: Color.X); t(lambda: setattr(Color,'RED',5)); t(lambda: delattr(Color,'RED'))
t(lambda: setattr(Color.RED,'name','q')); t(lambda: setattr(Color.RED,'value','q'))
t(lambda: Color.RED.GREEN); t(lambda: Color.name); t(lambda: Color.RED < Color.GREEN); t(lambda: Color.RED == 1); t(lambda: 1 in Color)
print(hash(Color.RED)==hash('RED'), {Color.RED: 1}[Color.RED], Color.RED is Color(1), f'{Color.RED}|{Color.RED:>12}|{Color.RED!r}', '%s' % Color.RED)
def ext():
    class More(Color): X=1
t(ext)
class Base(Enum):
    def hi(self): return 'hi '+self.name
class Sub(Base):
    A=auto(); B=auto(); C='c'; 
print(Sub.A, Sub.B.value, Sub.C.hi(), list(Sub))
class N(IntEnum):
    ONE=1; TWO=2; THREE=auto()
print(N.ONE, repr(N.TWO), N.ONE+1, N.ONE<N.TWO, N(3), int(N.TWO), f'{N.ONE:03d}', '%d'%N.TWO, N.ONE==1, [10,20,30][N.ONE], sorted([N.TWO,N.ONE]), N.ONE in (1,), isinstance(N.ONE,int), str(N.ONE), format(N.TWO))
print(N.ONE|N.TWO, type(N.ONE|N.TWO), N.ONE.bit_length(), max(N), {1:'x'}[N.ONE])
class S(StrEnum):
    A=auto(); Bc=auto(); C='see'
print(S.A, repr(S.Bc), S.C+'!', S('see'), S.A=='a', f'{S.Bc}', S.A.upper(), ''.join(S), isinstance(S.A,str))
def bad():
    class SS(StrEnum): A=1
t(bad)
class SM(str, Enum):
    A='x'
print(SM.A, f'{SM.A}', SM.A=='x', repr(SM.A), '%s'%SM.A, SM.A.upper(), str.__str__(SM.A))
class FM(float, Enum):
    P=3.14
print(FM.P, FM.P*2, repr(FM.P))
class Planet(Enum):
    MERCURY=(3.3e23,2.4e6)
    EARTH=(5.9e24,6.3e6)
    def __init__(self,mass,radius): self.mass=mass; self.radius=radius
    @property
    def g(self): return round(6.67e-11*self.mass/self.radius**2,2)
print(Planet.EARTH.g, Planet.EARTH.mass, Planet.EARTH.value, Planet((3.3e23,2.4e6)), repr(Planet.EARTH))
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj=bytes.__new__(cls,[value]); obj._value_=value; obj.label=label; obj.unit=unit; return obj
    PX=(0,'P.X','km'); PY=(1,'P.Y','km')
print(Coord.PX.label, Coord(1), Coord.PY.value)
class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name,start,count,last): return (name,start,count,list(last))
    A=auto(); B=auto()
print(AutoName.A.value, AutoName.B.value)
class Au(Enum):
    A=auto(); B=7; C=auto(); D=auto()
print([x.value for x in Au])
class Missing(Enum):
    A=1
    @classmethod
    def _missing_(cls,v):
        if v=='one': return cls.A
        if v=='bad': return 5
        if v=='err': raise KeyError('k')
print(Missing('one')); t(lambda: Missing('bad')); t(lambda: Missing('err')); t(lambda: Missing('zz'))
class Perm(Flag):
    R=4; W=2; X=1
    RW=6
print(Perm.R|Perm.W, repr(Perm.R|Perm.X), Perm.RW, repr(Perm.RW), Perm(0), repr(Perm(0)), Perm(7), ~Perm.R, ~Perm(0), Perm.R&Perm.W, Perm.R^Perm.RW, bool(Perm(0)), Perm.R in Perm.RW, Perm.X in Perm.RW)
print(list(Perm), list(Perm.RW), list(Perm(7)), len(Perm(7)), Perm.RW.name, (Perm.R|Perm.X).name, Perm(0).name, Perm.RW.value, (Perm.R|Perm.X).value, Perm)
t(lambda: Perm(8)); t(lambda: Perm('x')); t(lambda: Perm.R|1); t(lambda: 1 in Perm.R); t(lambda: Perm(-1)); t(lambda: Perm(-9))
class AF(Flag):
    A=auto(); B=auto(); C=auto(); AB=A|B
print([x.value for x in AF], AF.AB, repr(AF.A|AF.C), AF.AB|AF.C)
class IF(IntFlag):
    A=1; B=2; C=4
print(IF.A|IF.B, repr(IF.A|IF.B), IF.A|8, repr(IF.A|8), IF(16), repr(IF(16)), ~IF.A, repr(~IF.A), IF.A+1, IF.A|IF.B==3, list(IF(7)), repr(IF(0)), repr(8|IF.A), f'{IF.A|IF.C}', IF.A in IF(3), repr(IF(-1)), repr(IF.A&3), repr(IF.A^IF.B), isinstance(IF.A|IF.B, IF))
class Con(Flag, boundary=CONFORM): A=1; B=4
class Ej(Flag, boundary=EJECT): A=1; B=4
class Ke(Flag, boundary=KEEP): A=1; B=4
print(repr(Con(7)), Ej(7), repr(Ke(7)), repr(Ke(8)), repr(~Ke.A))
Anim=Enum('Anim','ANT BEE CAT'); print(list(Anim), Anim.__module__, Anim.BEE.value)
A2=Enum('A2',['X','Y'],start=5); print(list(A2)); A3=Enum('A3',[('P',1),('Q','q')]); print(list(A3)); A4=Enum('A4',{'u':1,'v':2}); print(list(A4))
A5=IntEnum('A5','a,b'); print(list(A5)); A6=Flag('A6','r w x'); print(list(A6)); A7=Enum('A7','x y',type=str,module='mm',qualname='QQ'); print(list(A7),A7.__module__,A7.__qualname__)
def dup():
    @unique
    class D(Enum): A=1; B=1; C=2; E=2
t(dup)
def ver(*checks, **ns):
    return verify(*checks)(Enum('V', ns))
t(lambda: ver(UNIQUE,A=1,B=1)); t(lambda: ver(CONTINUOUS,A=1,B=4)); t(lambda: ver(CONTINUOUS,A=1,B=2))
def vf():
    @verify(NAMED_FLAGS)
    class F(Flag): A=1; B=2; C=15
t(vf)
def vf2():
    @verify(CONTINUOUS)
    class F(Flag): A=1; B=8
t(vf2)
class MN(Enum):
    a=nonmember(5)
    b=member(lambda: 3)
    c=1
    def f(self): pass
    class Inner: pass
print(MN.a, list(MN)[0].name, MN.b.value(), [m.name for m in MN])
class Ig(Enum):
    _ignore_='i tmp'
    i=5; tmp=6
    A=1
    B=i
print(list(Ig))
def dd():
    class D(Enum):
        A=1
        A=2
t(dd)
def sun():
    class D(Enum):
        _foo_=1
t(sun)
def dn():
    class D(Enum):
        A=1
        def A(self): pass
t(dn)
def od():
    class D(Enum):
        _order_='B A'
        A=1; B=2
t(od)
class Un(Enum):
    L=[1,2]; M=[1,2]; N={}
print(Un([1,2]), list(Un), Un.M is Un.L, Un({}))
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
print(enum.show_flag_values(7), FlagBoundary.STRICT, repr(STRICT), EnumMeta is EnumType, type(Color), Enum, Flag, IntEnum)
class Tup(tuple, Enum):
    A=(1,2); B=(3,4)
print(Tup.A, Tup.B[0], repr(Tup.A), Tup((1,2)))
class Ord(Enum):
    A=1;B=2
    def __lt__(self,o): return self.value<o.value
    def __str__(self): return 'str:'+self.name
    def __repr__(self): return 'repr:'+self.name
    def __call__(self, x): return x+self.value
print(sorted([Ord.B,Ord.A]), str(Ord.A), f'{Ord.A}', Ord.B(3))
match Color(2):
    case Color.RED: print('r')
    case Color.GREEN: print('g')
class HasName(Enum):
    name='n'; value='v'; X=3
print(HasName.X.name if isinstance(HasName.X.name,str) else 'member', [m._name_ for m in HasName])
class D1(Enum):
    A=1
    @enum.property
    def first(self): return 'F'
print(D1.A.first); t(lambda: D1.first)
class WithInit(Enum):
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); cls.tag='t'+cls.__name__
class WI(WithInit): A=1
print(WI.tag, WI.A)
print(isinstance(Color.RED, Color), type(Color.RED), Color.RED.__class__, Color.RED.__objclass__)
print([x for x in dir(Color) if not x.startswith('__')], [x for x in dir(Color.RED) if not x.startswith('__')])
class Weekday(IntFlag):
    MON=1;TUE=2;WED=4
    WEEKEND=MON|WED
    @classmethod
    def today(cls): return cls.TUE
print(Weekday.WEEKEND, repr(Weekday.WEEKEND), Weekday.today(), list(Weekday), Weekday(3).name)
