"""Annotations of dataclasses that are texts, and what describes calls and distributions, pickled."""
import dataclasses
import dataclasses as dc
import inspect
import pickle
import statistics
import typing
from dataclasses import InitVar, KW_ONLY, dataclass, field
from typing import ClassVar

Shared = typing.ClassVar[int]
Given = dataclasses.InitVar


for text in ("ClassVar", " ClassVar[int]", "typing.ClassVar", "typing . ClassVar [str]", "Shared",
             "ClassVar.", "t.ClassVar", "List[ClassVar]", "unknown", "typing.Unknown"):
    @dataclass
    class C:
        x: text = 1
    print(repr(text), [f.name for f in dataclasses.fields(C)])

for text in "InitVar", "InitVar[int]", "dataclasses.InitVar", "dc.InitVar", "Given", "int":
    @dataclass
    class D:
        x: text

        def __post_init__(self, x=None):
            print(repr(text), x)
    D(3)


@dataclass
class E:
    a: int
    _: "KW_ONLY"
    b: "int" = 2


print(inspect.signature(E), E(1, b=3))
loop = field()
loop.type = loop
print(",type=...," in repr(loop))


def f(a, /, b: int = 2, *args, c, **more) -> str:
    return ""


signature = inspect.signature(f)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    again = pickle.loads(pickle.dumps(signature, protocol))
    print(again == signature, again)
    bound = signature.bind(1, 2, 3, c=4, d=5)
    print(pickle.loads(pickle.dumps(bound, protocol)) == bound)
    print(pickle.loads(pickle.dumps(statistics.NormalDist(2, 3), protocol)))
