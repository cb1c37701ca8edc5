import math
import math as m
from math import sqrt, pi as PI
from math import (floor, ceil,)
import collections, itertools as it, functools
from collections import OrderedDict
print(math is m, sqrt(16), round(PI, 5), floor(2.7), ceil(2.1), it.count(5).__next__(), functools.reduce(lambda a, b: a + b, [1, 2]), OrderedDict(a=1)["a"])
print(math.__name__, type(math).__name__, math.pi == PI, hasattr(math, "tau"), hasattr(math, "nope"))
def f():
    import math as local
    from random import Random
    return local.gcd(12, 18), Random is not None
print(f())
try: local
except NameError as e: print(e)
for src in ("import not_there", "from sys import not_there", "from not_there import x", "import math.sub", "from . import x"):
    try: exec(src)
    except ImportError as e: print(type(e).__name__, e, e.name)
try: import json.nope
except ImportError as e: print(type(e).__name__, e)
math.custom = 5
import math as again
print(again.custom)
del math.custom
class C:
    import math
    from math import e
print(C.math.pi, C.e)
if True:
    import time
print(callable(time.time), __import__("math").sqrt(4))
from itertools import *
print(list(islice(count(1), 3)))
import sys
print("math" in sys.modules, sys.modules["math"] is math, sys.maxsize, sys.byteorder in ("little", "big"), sys.version_info[:2], sys.version_info.major, type(sys.argv).__name__, sys.getrecursionlimit())
def late():
    from math import cos
    return cos(0)
print(late(), late())
