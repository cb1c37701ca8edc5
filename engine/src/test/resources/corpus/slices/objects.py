s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [], 1.5), s == slice(1, 10, 2), s != slice(1), s.indices(5), s.indices(100), slice(None, None, -1).indices(5), slice(-3, None).indices(5), slice(10, -10, -3).indices(7))
class S:
    def __getitem__(self, k):
        return k
    def __setitem__(self, k, v):
        print("set", k, v)
    def __delitem__(self, k):
        print("del", k)
x = S()
print(x[1], x[1:2], x[::], x[1:2, 3], x[..., 1], x[:, ::2], x["a":"b"], x[()], x[1,], x[-1:], x[:None], x[(1, 2)])
x[1:2] = 5
x[1, 2:3] = "v"
del x[::2], x[0]
x[0] += "!" if False else ()if False else 1 if isinstance(x[0], int) else 0
for bad in (slice("a", 2), slice(1.0, 2), slice(1, 2, "x")):
    try:
        print([1, 2, 3][bad])
    except TypeError as e:
        print(e)
try:
    hash(slice(1))
except TypeError as e:
    print(e)
l = list(range(12))
for start in (None, 0, 3, -3, 20, -20):
    for stop in (None, 0, 5, -5, 20, -20):
        print([l[start:stop:step] for step in (1, 3, -1, -4)])
