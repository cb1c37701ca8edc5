l = [1]
l.append(l)
print(l, len(l), l[1] is l, l[1][1][0])
d = {}
d["self"] = d
d["list"] = [d]
print(d)
t = ([],)
t[0].append(t)
print(t)
print([[1, [2, [3, [4]]]], "a", ("b",), {"c": [1.0]}], [[]], [()], [{}], [set()], [None, True, ...])
class R:
    def __repr__(self):
        return "<R>"
    def __str__(self):
        return "STR"
print([R()], (R(),), {R().__class__.__name__: R()}, str(R()), repr(R()), f"{[R()]}", "%s" % [R()])
m = [[0] * 3] * 2
m[0][0] = 1
print(m)
m = [[0] * 3 for _ in range(2)]
m[0][0] = 1
print(m)
grid = [[r * 4 + c for c in range(4)] for r in range(3)]
print(grid, [row[1] for row in grid], list(zip(*grid)), [list(c) for c in zip(*grid)], sum(grid, []), [x for row in grid for x in row if x % 2])
print(max(grid), min(grid), sorted(grid, key=lambda r: -r[0]), [*map(sum, grid)], grid[1][2], grid[-1][-1])
a = [1, [2, 3]]
b = a[:]
b[1].append(4)
b[0] = 9
print(a, b)
deep = []
for i in range(50):
    deep = [deep]
print(deep)
print([1, 2, 3].__repr__(), str([1, "a"]), "%r" % ["x"], [1, 2, 3].__str__())
print([0] * 0, [1, 2] * -1, [[]] * 3, 2 * [1], [1] + [], [*[], *()], [*range(3), *"ab", *{1: 2}], len([*[1] * 5]))
