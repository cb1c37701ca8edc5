"""Weak references, proxies and containers of them, while their objects live; calls at the end."""
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name!r})"

    def hello(self):
        return "hello from " + self.name

    def __matmul__(self, other):
        return ("matmul", other)

    def __rmatmul__(self, other):
        return ("rmatmul", other)

    def __ifloordiv__(self, other):
        return ("ifloordiv", other)

    def __itruediv__(self, other):
        return ("itruediv", other)

    def __bytes__(self):
        return self.name.encode()


a, b, c = nodes = [Node(name) for name in "abc"]
reference = weakref.ref(a)
print(reference() is a, reference == weakref.ref(a), reference != weakref.ref(b))
print(hash(reference) == hash(a), reference.__callback__, weakref.ref(a, print).__callback__)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print(error)


attempt(weakref.ref)
attempt(weakref.ref, a, None, 1)
attempt(weakref.ref, a, callback=print)
attempt(reference.__init__)
attempt(reference.__init__, a, None, 1)
attempt(weakref.ref, 5)
attempt(weakref.WeakMethod, Node.hello)

proxy = weakref.proxy(a)
print(proxy.name, proxy @ 1, 2 @ proxy, bytes(proxy), proxy.hello())
divided = weakref.proxy(b)
divided //= 4
print(divided)
divided = weakref.proxy(b)
divided /= 5
print(divided)
attempt(next, weakref.proxy(a))
kept = type("Text", (str,), {})("text")
text = weakref.proxy(kept)
print(text.upper(), text + "!", len(text), "x" in text, text[1:3])

method = weakref.WeakMethod(a.hello)
print(method()(), method == weakref.WeakMethod(a.hello), method == weakref.WeakMethod(b.hello))

values = weakref.WeakValueDictionary({1: a}, two=b)
keys = weakref.WeakKeyDictionary({a: 1})
values.update([(3, c)])
keys.update({b: 2})
print(dict(values | {4: a}), dict({5: b} | values), sorted(map(str, values.keys())))
print(dict(keys | {c: 3}), dict({c: 4} | keys), dict(keys | keys))
keys |= {c: 5}
print(dict(keys), keys.pop(c), keys.get(c, "none"), keys.setdefault(c, 6), len(keys))
attempt(lambda: keys | 5)
attempt(lambda: keys | [(a, 1)])
attempt(lambda: values | [(1, a)])

some = weakref.WeakSet([a, b])
other = weakref.WeakSet([b, c])


def names(found):
    return sorted(each.name for each in found)


print(names(some | other), names(some & other), names(some - other), names(some ^ other))
some ^= other
print(names(some))
some.symmetric_difference_update([a, b])
print(names(some))
some |= nodes
some -= [a]
some &= {b, a}
print(names(some), some <= other, other >= some, some == {b}, some == weakref.WeakSet([b]))
attempt(some.intersection_update, 5)
print(weakref.WeakSet[int])

first = weakref.finalize(a, print, "end of a", end=" (first)\n")
second = weakref.finalize(b, print, "end of b")
third = weakref.finalize(c, print, "never")
print(first.alive, first.atexit, first.peek()[0], first.peek()[2:])
print(second(), second.alive, second.peek(), second.detach(), second())
third.atexit = False
fourth = weakref.finalize(c, print, "detached")
print(fourth.detach()[2], fourth.alive, fourth.atexit)
failing = weakref.finalize(a, lambda: print("before a") or weakref.finalize(b, print, "made late"))
print(gc.isenabled())
