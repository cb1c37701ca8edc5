# Statement shapes that are easy to get wrong: semicolons, one-line suites, nested one-liners.
if 1: a = 1; b = 2
else: a = 3
for i in range(2): print(i); c = i
while c: c -= 1; print("c", c)
try: d = 1 / 0
except ZeroDivisionError: d = "div"
else: d = "else"
finally: e = "fin"
print(a, b, c, d, e)
class A: x = 1; y = x + 1
def f(): x = 1; return x
print(A.y, f(), (lambda: 0 if 1 else 2)(), (lambda *a, **k: (a, k))(1, z=2), (lambda x=1, /, y=2, *, z=3: (x, y, z))())
with_ = 1
print(with_ if with_ else 0, [1 if x else 2 for x in (0, 1)], not 1 == 2, not (1 in [2]), 1 if 0 else 2 if 0 else 3)
x = y = z = 0
x, y = y, x = 1, 2
print(x, y, z)
i = 0; i, l = 1, [9, 8, 7]; l[i], i = i, 5; print(l, i)
print(-2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2, not -1, ~-1, - - 1, 1 - -1, 2 * -3, 3 % -2, -3 % 2, 2 ** 3 ** 0, (1,) * 2 + (3,))
print(1 < 2 == True, (1 < 2) == True, 1 < 2 in [True], "a" "b" * 2, "a" + "b" * 2, 1 or 0 and 0, (1 or 0) and 0, not 0 and 1, 1 & 2 | 4 ^ 1, 1 << 2 + 1, 6 & 3 == 3)
print(1_000, 0xFF, 0b101, 0o17, 1e3, 1.5E-2, .5, 5., 1_0.0_5, 0xdead_beef, "\x41", '\'', "\"", '"', "'", """a"b""", b"x", rb"\n", u"u", R"\r", f"", "")
print((1), (1,), (), [], {}, {1}, {1: 2}, {1: 2,}, [1,], {1,}, (1, 2,), *[], end="|\n")
