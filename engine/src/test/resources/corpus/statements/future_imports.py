"""doc"""
from __future__ import annotations, division
from __future__ import generator_stop
import __future__
print(annotations, __future__.annotations.compiler_flag, __future__.all_feature_names)
def f(a: undefined, b: list[int] = None) -> Foo | None: pass
print(f.__annotations__)
x: Nope = 3
print(__annotations__)
class A:
    y: Bad[1, "s"] = 1
    z: lambda q: q + 1
print(A.__annotations__)
try: exec("from __future__ import nope")
except SyntaxError as e: print(e, e.lineno, e.offset)
try: exec("x=1\nfrom __future__ import division")
except SyntaxError as e: print(e, e.lineno, e.offset)
try: exec("from __future__ import braces")
except SyntaxError as e: print(e)
try: exec("from __future__ import *")
except SyntaxError as e: print(e)
