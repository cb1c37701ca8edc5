"""Annotations that stay text: how numbers look in them, and that they bind no names."""
from __future__ import annotations


class Sizes:
    a: 1.5.real
    b: 1 .real
    c: (1).real
    d: 1e5.real
    e: 0x10.real
    f: 2j.imag
    g: True.real
    h: (-1).real
    i: "text".upper()


print(Sizes.__annotations__)


def outer():
    width = 1
    height = 2

    def inner(a: width, *, b: height = 3) -> width:
        local: height = 1
        return local, height

    def bare():
        local: width = 1
        other: (lambda: width)
        return local

    return inner, bare


inner, bare = outer()
print(inner.__annotations__, inner(1))
print(inner.__code__.co_freevars, outer.__code__.co_cellvars)
print(bare.__closure__, bare.__code__.co_freevars, bare())
