from enum import *
class M(Flag):
    A=1; B=2; MASK=15
print(list(M.MASK), M.MASK, repr(M.MASK), ~M.A, len(M.MASK))
class N(Flag):
    B=2; A=1; MASK=15
try: print(list(N.MASK))
except Exception as e: print(repr(e))
print(repr(N(3)))
for c in M,N:
  for i in range(-20,20):
    try: print(i, repr(c(i)))
    except Exception as e: print(i, repr(e))
class O(IntFlag):
    B=2; A=1; MASK=15
try: print(list(O.MASK))
except Exception as e: print(repr(e))
print(repr(O(3)), [repr(O(i)) for i in range(-20,70)])
class S(IntFlag,boundary=STRICT):
  A=1;B=4
class T(IntFlag,boundary=CONFORM):
  A=1;B=4
for i in range(-9,9):
  try: print(repr(T(i)), repr(S(i)))
  except Exception as e: print(e)

class E1(Enum): pass
class F1(Flag): pass
class I1(IntFlag): pass
class I2(IntEnum): pass
for c in E1,F1,I1,I2:
    for v in 0,1,-1,'q':
        try: print(repr(c(v)))
        except Exception as e: print(repr(e))
class Z(Enum):
    @classmethod
    def _missing_(cls, v): print('missing', v)
try: Z(1)
except Exception as e: print(repr(e))
print(Z, M._singles_mask_, M._flag_mask_, M._all_bits_)
class P(Flag):
    _order_ = 'A B C'
    A = 1
    C = 3
    B = 2
print(list(P), P._member_names_, list(P.C), P.__members__)
for order in 'A B', 'A C B', 'B A':
    try:
        class P(Flag):
            _order_ = order
            A = 1
            B = 2
            C = 3
        print(list(P))
    except TypeError as e: print(e)
    try:
        class P(Enum):
            _order_ = order
            A = 1
            B = 2
            C = 1
        print(list(P))
    except TypeError as e: print(e)
import warnings
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    class Co(Enum):
        red='red'; blue=auto()
    print(Co.blue.value, w and (w[0].message, w[0].category))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    class Co(Enum):
        red='red'; blue=2; green=auto(); z=auto()
    print(Co.green.value, w and [(str(x.message), x.category) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    class Co(Enum):
        a=5; blue=2; green=auto(); z=auto()
    print(Co.green.value, w and [(str(x.message), x.category) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    try:
        class Co(Enum):
            a='x';z=auto()
        print(list(Co))
        class Co(Enum):
            a='x';z='y';b=auto()
        print(list(Co))
        class Co(Enum):
            a='x';z=object();b=auto()
        print(Co.b)
    except TypeError as e: print(repr(e))
    print(Co, w and [(str(x.message), x.category) for x in w])
class Q(Enum):
    a = auto(), 'x'
    b = auto(), auto()
    c = auto()
print(list(Q)) 
