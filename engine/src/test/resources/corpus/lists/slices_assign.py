l = list(range(10))
l[2:5] = ["a"]; print(l)
l[1:1] = [100, 200]; print(l)
l[-2:] = []; print(l)
l[::2] = [0] * len(l[::2]); print(l)
l[:] = range(6); print(l)
l[::-1] = "abcdef"; print(l)
l[10:] = [7]; print(l)
l[3:1] = ["mid"]; print(l)
l[0:2], l[-1] = (9, 9), "z"; print(l)
del l[0]; print(l)
del l[-1]; print(l)
del l[1:3]; print(l)
l = list(range(10))
del l[::3]; print(l)
del l[::-2]; print(l)
del l[100:]; print(l)
del l[:]; print(l)
l = [1, 2, 3]
l[1:2] = l; print(l)
l[:0] = l; print(l)
l[len(l):] = (x * x for x in range(3)); print(l)
for f in ("l[::2] = [1]", "l[0:1] = 5", "l[50] = 1", "l['a'] = 1", "del l[50]", "del l['a']", "l[::0] = []", "l[1.0] = 2", "l[-50] = 0", "del l[-50]", "l[::-1] = [1, 2]"):
    try:
        exec(f)
        print("ok", f)
    except Exception as e:
        print(f, type(e).__name__, e)
print(l)
x = [0] * 5
x[2**0] = True
x[True] = "t"
print(x, x[-5], x[-1:], x[2:-2], x[-3:-1])
