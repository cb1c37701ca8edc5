for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -1), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(0, -5, -1), range(2**63, 2**63 + 3), range(-2**64, -2**64 + 4, 2), range(2**62, 2**64, 2**62)):
    print(r, len(r), list(r), list(reversed(r)), r.start, r.stop, r.step, bool(r), r[::-1], r[1:], r[-2:], sum(r))
r = range(0, 20, 3)
print(r[0], r[-1], r[2], r[1:4], r[::2], 6 in r, 7 in r, r.index(9), r.count(9), r.count(10), r == range(0, 21, 3), r != range(3), hash(r) == hash(range(0, 21, 3)), {range(3): 1}[range(0, 3)])
print(range(0, 1, 5) == range(0, 3, 7), range(0) == range(1, 1), list(range(True)), max(range(5)), min(range(5, 9)), sorted(range(3, 0, -1)), tuple(range(3)), set(range(3)) == {0, 1, 2})
for f in (lambda: range(1, 2, 0), lambda: range(1.0), lambda: range("a"), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(5)[5], lambda: range(5)[-6], lambda: range(5).index(9), lambda: range(None), lambda: range(5) + range(3), lambda: range(5)["a"], lambda: range(3) < range(4), lambda: len(range(2**70)), lambda: range(3).foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(range(2**70)[2**69], range(2**70)[-1], 2**69 in range(0, 2**70, 2), range(-2**63, 2**63 - 1)[0], range(2**63 - 3, 2**63 - 1)[-1])
for i in range(2**63 - 2, 2**63 + 2):
    print(i, type(i).__name__, end=" ")
print()
for i in range(9223372036854775805, 9223372036854775807):
    print(i, end=" ")
for i in range(-9223372036854775807, -9223372036854775809, -1):
    print(i, end=" ")
for i in range(9223372036854775800, 9223372036854775807, 5):
    print(i, end=" ")
print()
class I:
    def __index__(self):
        return 3
print(list(range(I())), [1, 2, 3, 4][I()], range(1, I()), "abcd"[I()], [0] * I())
it = iter(range(3))
print(next(it), list(it), next(it, None), list(range(3)) == [*range(3)], repr(range(1, 5, 1)), str(range(1, 5, 2)))
