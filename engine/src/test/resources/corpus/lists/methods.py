l = [3, 1, 2]
l.append(4); print(l)
l.extend((5, 6)); l.extend("ab"); print(l)
l.insert(0, "first"); l.insert(-1, "x"); l.insert(100, "end"); l.insert(-100, "start"); print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove("first"); print(l)
print(l.index(3), l.count(3), l.index(4, 2), l.index(2, -6))
l.reverse(); print(l)
c = l.copy(); c.clear(); print(c, len(l))
n = [5, 2, 8, 1]
n.sort(); print(n)
n.sort(reverse=True); print(n)
w = ["bb", "a", "ccc", "AA", "Z"]
w.sort(key=len); print(w)
w.sort(key=str.lower, reverse=True); print(w)
print(n.sort(), [].copy(), [1].__len__(), [1, 2].__contains__(2), [1].__add__([2]), [1].__mul__(2), [1].__eq__([1]), [2].__gt__([1]))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, "a"].sort(), lambda: [1].insert("a", 1), lambda: [1].extend(5), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [].sort(1), lambda: [1].pop("a"), lambda: [1].index(1, 5), lambda: [3, 1].sort(key=5), lambda: [].foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
