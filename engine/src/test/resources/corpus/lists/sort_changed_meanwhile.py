"""Lists that comparisons and key functions change while they are sorted."""
l = [3, 1, 2]
for i in (0,):
    try:
        l.sort(key=lambda v: l.append(v) or v)
    except ValueError as e: print(e, l)
l = [5, 4, 3, 2]
try:
    l.sort(key=lambda v: (l.clear(), v)[1])
    print(l)
except ValueError as e: print(e, l)
seen = []
l = [3, 1, 2]
l.sort(key=lambda v: seen.append(list(l)) or v)
print(seen, l)
class X:
    def __init__(s, v): s.v = v
    def __lt__(s, o):
        lst.append(1)
        return s.v < o.v
    def __repr__(s): return 'X%d' % s.v
lst = [X(3), X(1), X(2)]
try: lst.sort()
except ValueError as e: print(e, lst)
class Y(X):
    def __lt__(s, o):
        if s.v == 2: raise KeyError('k')
        return s.v < o.v
lst = [Y(3), Y(1), Y(2), Y(5)]
try: lst.sort()
except KeyError as e: print(repr(e), lst)
lst = [1, 2, 'a', 3]
try: lst.sort()
except TypeError as e: print(e, lst)
lst=[3,2,1]
def k(v):
    del lst[:]
    return v
lst.sort(key=k)
print(lst)
