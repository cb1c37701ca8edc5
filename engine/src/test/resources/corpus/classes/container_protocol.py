class Box:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): print("len", end=" "); return len(self.items)
    def __getitem__(self, i):
        print("get", i, end=" ")
        if isinstance(i, slice): return Box(*self.items[i])
        return self.items[i]
    def __setitem__(self, i, v): print("set", i, v, end=" "); self.items[i] = v
    def __delitem__(self, i): print("del", i, end=" "); del self.items[i]
    def __contains__(self, x): print("contains", x, end=" "); return x in self.items
    def __iter__(self): print("iter", end=" "); return iter(self.items)
    def __reversed__(self): print("reversed", end=" "); return iter(self.items[::-1])
    def __repr__(self): return f"Box{tuple(self.items)}"
    def __bool__(self): print("bool", end=" "); return bool(self.items)
b = Box(1, 2, 3)
print(len(b)); print(b[0], b[-1]); print(b[1:]); b[0] = 9; del b[1]; print(b); print(9 in b, 5 not in b); print(list(b), list(reversed(b))); print(bool(b), not b, "t" if b else "f")
b[0] += 1; print(b); b[:1] = [7, 7]; print(b)
for x in b: print(x, end=" ")
print([*b], (*b,), sum(b), max(b), sorted(b), dict.fromkeys(b), ",".join(map(str, b)), set(b) == {7, 3})
x, y, z = b; print(x, y, z)
print(list(enumerate(b)), list(zip(b, b)))
class Matrix:
    def __init__(self, r, c): self.r, self.c, self.d = r, c, {}
    def __getitem__(self, rc): r, c = rc; return self.d.get((r, c), 0)
    def __setitem__(self, rc, v): self.d[rc] = v
m = Matrix(2, 2); m[0, 1] = 5; m[1, 0] += 3; print(m[0, 1], m[1, 0], m[1, 1], m.d)
class Err:
    def __getitem__(self, k): raise KeyError(k)
    def __len__(self): return "x"
    def __iter__(self): return 1
    def __contains__(self, x): raise ValueError("contains")
for f in (lambda: Err()[1], lambda: len(Err()), lambda: list(Err()), lambda: 1 in Err(), lambda: [*Err()], lambda: Err().x, lambda: reversed(Err()), lambda: tuple(Err())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Stack:
    def __init__(self): self._s = []
    def push(self, x): self._s.append(x); return self
    def pop(self):
        if not self._s: raise IndexError("pop from empty stack")
        return self._s.pop()
    def __len__(self): return len(self._s)
s = Stack().push(1).push(2)
print(s.pop(), s.pop(), bool(s))
try: s.pop()
except IndexError as e: print(e)
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
class Linked:
    head = None
    def push(self, v): self.head = Node(v, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.v
            n = n.nxt
    def reverse(self):
        prev, n = None, self.head
        while n: n.nxt, prev, n = prev, n, n.nxt
        self.head = prev
l = Linked()
for i in range(5): l.push(i)
print(list(l)); l.reverse(); print(list(l), 3 in l, sum(l), Linked.head)
