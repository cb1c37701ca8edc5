vals = ["", "a", "hello", "日本", "it's"]
for sp in ("", "s", "3", "<8", ">8", "^8", "*^8", "8.2", ".3", ".0", ">8.3s", "08", "-<7", "^7s", "0<4"):
    print(repr(sp), [format(v, sp) for v in vals])
for v, sp in (("a", "d"), ("a", "+"), ("a", "=5"), ("a", ","), ("a", "#"), ("a", "x"), ("a", ".2x"), (None, "5"), ([], ">3"), ({}, "s"), ((1,), "d"), (object, "x"), ("a", " "), ("a", "_"), (1.5, "s")):
    try:
        print(format(v, sp))
    except Exception as e:
        print(type(e).__name__, e)
print("{} {} {}".format(1, "a", 2.5), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0[1]} {0[0]}".format([1, 2]), "{a[k]}".format(a={"k": "v"}), "{0.real} {0.imag}".format(5), "{:>5}|{:<5}|{:^5}".format(1, 2, 3))
print("{:{}}|{:{w}.{p}f}|{0!r}".format("a", 5, 2.5, w=8, p=2) if False else "{:{}}|{:{}.{}f}".format("a", 5, 2.5, 8, 2), "{{}} {{0}}".format(), "{!r} {!s} {!a}".format("é", "é", "é"), "{0:>{1}}".format("r", 4), "{x!r:>5}".format(x="q"))
for fmt, args, kw in (("{} {}", (1,), {}), ("{1}", (1,), {}), ("{a}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{", (), {}), ("}", (), {}), ("{0", (1,), {}), ("{!x}", (1,), {}), ("{a.b}", (), {"a": 1}), ("{0[x]}", ([1],), {}), ("{0[9]}", ([1],), {}), ("{:{:{}}}", (1, 2, 3), {}), ("{!}", (1,), {}), ("{0!rr}", (1,), {}), ("{a[}", (), {"a": 1})):
    try:
        print(fmt.format(*args, **kw))
    except Exception as e:
        print(repr(fmt), type(e).__name__, e)
print("{a} {b[0]}".format_map({"a": 1, "b": [2]}))
class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"
print("{a} {zz}".format_map(D(a=1)))
