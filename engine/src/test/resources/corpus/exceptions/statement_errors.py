class O:
    __slots__ = ()
o, lst, tup, dct, s = O(), [1, 2], (1, 2), {}, "abc"
def gen(): yield 1
def f(a): return a
stmts = ["lst[5] = 1", "tup[0] = 1", "s[0] = 'x'", "None[0] = 1", "o[0] = 1", "(5)[0] = 1", "dct[[]] = 1", "lst['a'] = 1", "lst[0:2] = 5", "lst[::2] = [1, 2, 3]", "del lst[9]", "del tup[0]", "del s[0]", "del dct['q']", "del undefined_name", "del o.x", "o.x = 1", "(5).x = 1", "None.x = 1", "lst.x = 1", "f.x = 1", "int.x = 1", "a, b = 1", "a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "for x in 5: pass", "for a, b in [1]: pass", "for a, b in [(1, 2, 3)]: pass", "lst += 5", "tup += [1]", "s += 1", "nope += 1", "o += 1", "dct |= 5", "with 5: pass", "with o as x: pass", "assert 0", "assert False, 'msg'", "assert [], [1, 2]", "import nope_module", "from sys import nope", "from nope_mod import x", "raise ValueError('direct')", "x = yield_", "class A(5): pass", "class A(int, str): pass", "class A(bool): pass", "class A(O, object, O): pass", "[*5]", "{**5}", "f(**{'a': 1, 'b': 2})", "f(*1)", "print(*5)", "{**{1: 2}}['z']", "global_undefined()", "lambda: 0 + ''", "next(gen().throw(5))", "x: int = nope", "@nope\ndef g(): pass", "@5\ndef g(): pass", "def g(x=nope): pass", "exec('1 +')", "exec('x = = 1')", "eval('x y')", "try:\n 1/0\nexcept nope:\n pass", "match 1:\n case nope.x: pass", "(lambda *, a: a)(1)", "while nope: pass", "if nope: pass", "return_ = nope if 1 else 2", "f'{nope}'", "f'{1:{nope}}'", "f'{1!r:d}'", "[x for x in 5]", "[x for x in nope]", "{x: y for x in [1]}", "lst[nope]", "lst[1:nope]", "lst[1:'a']", "nope.attr = 1", "nope[0] = 1", "del nope.attr"]
for st in stmts:
    try:
        exec(st)
        print(repr(st), "ok")
    except Exception as x:
        print(repr(st), "->", type(x).__name__ + ":", x)
