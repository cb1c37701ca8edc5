print([1, 2] + [3], [1] * 3, 3 * [0], [] * 5, [1, 2] * 0, [[1]] * 2, ["a"] + list("bc"), [1, 2] == [1, 2.0], [1] != [1, 1], [1, 2] < [2], [[1, 2], [0]] > [[1, 1]], [] == [], [] is [], [None] == [None])
l = [1, 2]
l *= 2; l += (5,); l += {6: 0}; l += "z"
print(l, l.count(1), l.index(2, 2), 5 in l)
a = b = [1]; a += [2]; print(b, a is b); a = a + [3]; print(b, a is b)
print([x for x in [3, 1, 2] if x > 1], sum([1, 2, 3]), max([3, 9]), min([[2], [1, 5]]), any([]), sorted([2, 1])[0], list(reversed([1, 2])), [1, 2, 3][::-1], [1, 2, 3][-2:], len([[]]), [1, [2, [3]]][1][1][0])
m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m); m = [[0] * 2] * 2; m[0][0] = 1; print(m)
l = [1, 2, 3, 4, 5]; l[1:4] = [9]; print(l); l[:0] = [0, 0]; print(l); l[::2] = "abc"[:len(l[::2])]; print(l)
l = list("abcdef"); print(l[1:5:2], l[-1:-4:-1], l[::3], l[4:1:-2], l[10:], l[:-10], "".join(l[::-1]))
copy = l[:]; copy[0] = "Z"; print(l[0], copy[0], l.copy() == l, list(l) is l)
q = []; [q.append(i) for i in range(3)]; print(q, q.append(9), q)
print(list(map(list, zip([1, 2], [3, 4]))), [list(range(i)) for i in range(4)], [(i, j) for i in range(2) for j in range(2)], [*range(2), *[5]], [i for i in range(20) if i % 2 if i % 3])
