"""Numbers in annotations that are kept as texts."""
from __future__ import annotations


class C:
    a: 2j
    b: 1e22
    c: 1e400j
    d: 2.5
    e: 1e-7j
    f: 10.0
    g: 1e16
    h: 123456789.0j
    i: -1e400
    j: 0.1+2j
for name, text in C.__annotations__.items():
    print(name, text)
