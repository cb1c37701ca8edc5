class O: pass
o = O()
def f(): pass
lst, tup, dct, st = [1, 2], (1, 2), {"a": 1}, {1}
exprs = """lst[5]; lst[-3]; tup[9]; "abc"[7]; b"ab"[9]; range(3)[3]; dct["zz"]; dct[0]; lst["a"]; tup["a"]; "abc"["a"]; lst[1.0]; lst[None]; st[0]; None[0]; (5)[0]; (1.5)[0]; f[0]; o[0]; o["k"]
o.x; o.x.y; lst.foo; "a".foo; None.foo; (5).foo; dct.a; f.foo; O.foo; int.foo; undefined; lst.append.foo; len.foo; (1.5).foo; True.foo; b"".foo; st.foo; tup.foo; range(1).foo
len(5); len(None); len(o); iter(5); iter(None); next([]); int("x"); int(""); int([]); float("x"); float([]); "a" + 1; 1 + "a"; lst + tup; None + 1; o + 1; 1 + o; "a" * 1.5; lst * "a"; -"a"; -None; ~1.0; not_here + 1; "a" - "b"; {} + {}; lst - lst; dct | lst; st | lst; 5 @ 5; 1 << 1.5; "a" % (1, 2); "%d" % "x"; "a" < 1; lst < 5; None < None; o < o; {} < {}; 1j < 2
lst(); o(); None(); "a"(); (5)(); f(1); f(x=1); f(*5); f(**5); o.m(); O(1); abs("a"); abs(None); round("a"); sum("ab"); sum([1, "a"]); sum([[1], [2]]); max([]); min(()); max(5); sorted(5); sorted([1, "a"]); list(5); tuple(5); set(5); dict(5); dict([5]); set([[]]); frozenset([{}]); hash([]); hash({}); hash(st); {[]: 1}; {[1]}; {{}: 1}
chr(-1); chr("a"); ord("ab"); ord(5); bin("a"); hex(1.5); pow(1, "a"); pow(0, -1); divmod(1, 0); 1 // 0; 1 % 0; 1 / 0; 1.0 / 0; 1.0 // 0; 0 ** -1; 2.0 ** 5000; int(float("nan")); int(float("inf")); 1 << -1; "x" in 5; 5 in "x"; 1 in None; isinstance(1, 1); issubclass(1, int); range(1.5); range(1, 2, 0); range("a"); enumerate(5); zip(5); map(5, [1]).__next__(); filter(5, [1]).__next__(); reversed(5); reversed({1}); iter(5, 6)
"abc".index("z"); "a".join([1]); "a".join(5); "a".split(""); "a".replace(1, 2); "a".startswith(1); "a".center("x"); "abc".find(1); lst.index(99); lst.remove(99); [].pop(); lst.pop(99); {}.pop("a"); {}.popitem(); set().pop(); st.remove(99); tup.index(99); lst.insert("a", 1); lst.extend(5); lst.sort(key=5); dct.update(5); dct.fromkeys(5); "{}".format(); "{a}".format(); "{0.x}".format(1); f"{1:s}"; format(1, "q"); "%z" % 1; "a".encode("bad"); b"\\xff".decode(); int("z", 99); int("z", 10); getattr(o, "q"); setattr(o, 1, 2); delattr(o, "q"); type(1, 2); type("A", 5, {}); __import__("no_such_module"); eval("1 +"); (lambda x: x)(); print(1, foo=2); open; exit_""".replace("\n", ";").split(";")
for e in exprs:
    e = e.strip()
    try:
        r = eval(e)
        print(e, "=>", type(r).__name__)
    except Exception as x:
        print(e, "->", type(x).__name__ + ":", x)
