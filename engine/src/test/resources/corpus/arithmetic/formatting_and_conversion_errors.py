def t(src, *a):
    for s in src.strip().split("\n"):
        try: print(s, "->", repr(eval(s)))
        except BaseException as e: print(s, "!!", type(e).__name__, e)
class I:
    def __index__(self): return 3
t('''
format(1234567.891, ",.2f")
format(1234567, "_d")
format(255, "#x"), format(255, "#_b"), format(-255, "+#o"), format(255, "08b"), format(255, "#010X")
format(3.14159, "10.3f"), format(3.14159, "<10.3f"), format(3.14159, "^+10.3f"), format(3.14159, "=+10.3f"), format(-3.1, "*=10")
format(1e20, "g"), format(1e-5, "g"), format(123456789.0, "g"), format(0.0001, "g"), format(1.0, "#g"), format(100.0, "n"), format(1.5, "%"), format(0.00012, ".3%")
format(12345.678, "e"), format(12345.678, ".0e"), format(12345.678, "#.0e"), format(0.0, "e"), format(float("inf"), "010"), format(float("nan"), "F"), format(-0.0, "z.1f")
format("abc", "10"), format("abc", ">10"), format("abc", "^10.2"), format("abc", "*^9"), format("abc", ".1")
format("abc", "d")
format(3, "s")
format(3.5, "d")
format(True, "d"), format(True, "s"), format(True, ""), format(True, "5")
format("abc", "=10")
format(3, ".2")
format(3, "c"), format(0x1F600, "c")
format(3, "+c")
format(-1, "c")
format(3, ",b")
format(3, ",_d")
format(3, "1000000000000000000000d")
format(3, "zd")
format(3+4j, ".2f"), format(3+4j, ">20"), format(complex(1,-0.0), "")
format(None, "5")
format([], "5")
format(10**30, ",d"), format(10**30, "e"), format(10**400, "e")
"%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%#o|%o" % (3,3,3,3,3,255,255,255,8,8)
"%5.2f|%e|%G|%g|%-10.3e|" % (3.14159, 3.14159, 1e-10, 1e10, 12345.6789)
"%s %r %a %%" % ("é", "é", "é")
"%c%c" % (65, "B")
"%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}
"%*d|%-*d|%.*f" % (5, 3, 5, 3, 2, 3.14159)
"%s" % (1, 2)
"%s %s" % (1,)
"%d" % "x"
"%d" % 3.7, "%d" % True, "%x" % 3.5
"%i" % I()
"%f" % "x"
"%c" % "ab"
"%c" % 1114112
"%z" % 3
"%" % ()
"%(a" % {}
"%(a)s" % 3
"%(a)s" % {"b": 1}
b"%s %d %a %r" % (b"x", 3, "é", 4)
b"%s" % "x"
"{} {} {0}".format(1, 2)
"{0} {1} {0!r:>5} {a[b]} {a[0]} {c.real}".format("x", "y", a={"b": 1, 0: 2}, c=3)
"{:{}.{}f}".format(3.14159, 10, 2)
"{a}".format(b=1)
"{1}".format(0)
"{".format()
"}".format()
"{!x}".format(1)
"{0.foo}".format(1)
"{0[a]}".format([1])
"{0[1]}".format([1, 5])
"{:}".format(1), "{!s:}".format(1), "{{}}".format()
"{0!}".format(1)
"{a b}".format(**{"a b": 3})
"{}".format_map({})
"{x}".format_map({"x": 4})
f"{3!r:>{5}}", f"{3=}", f"{ 3 + 4 = }", f"{3:=^5}", f"{'a' 'b'}", f"{{}}", f"{3!s}", f"{'x'!a}", f"{lambda_ if (lambda_:=5) else 0}"
f"{3.5:.2f}{'q':>3}{None}{[1,2]!r}"
int("0x1F", 16), int("0b11", 0), int("1_000"), int(" 12 "), int("-0o17", 0), int("z", 36), int(b"12"), int("٣")
int("1__0")
int("08", 0)
int("")
int("12", 37)
int("x")
int("1.5")
int(None)
int(3, 4)
int(float("inf"))
int(float("nan"))
float("1e400"), float("-inf"), float("nan"), float("1_0.5"), float(" 3.5\\n"), float(".5"), float("5."), float("1e5"), float("infinity")
float("1e")
float("abc")
float([])
complex("1+2j"), complex("j"), complex("-j"), complex("(1+2j)"), complex(" 1 "), complex(1, 2), complex("nan+infj"), complex("1e3-2.5j")
complex("1 + 2j")
complex("1", 2)
complex(1, "2")
1e16, 1e15, 123456789012345678.0, 1e-4, 1e-5, 0.1+0.2, 1/3, 5e-324, 1.7976931348623157e308, 2.5e-310, 1e22, 1e23
round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(1e300, 2), round(15, -1), round(25, -1), round(5, 300), round(2.5, None), round(0.5, 0)
round("x")
round(float("nan"))
round(1.5, 1.5)
divmod(7, -2), divmod(-7, 2), divmod(7.5, -2), divmod(-7.5, 2), 7 // -2.0, -7 % 2.5, 7 % -2, -1 // 10**20, 5.0 % float("inf"), -5.0 % float("inf")
1 // 0
1 % 0
1.0 // 0
1.0 % 0
1 / 0
1.0 / 0
0 ** -1
0.0 ** -1
2 ** -1, (-8) ** (1/3), 2 ** 0.5, 10 ** 20, (-2) ** 63, 0 ** 0, 2.0 ** 1023
2.0 ** 1024
pow(3, -1, 7), pow(2, 100, 13), pow(5, 3, -7), pow(2, 3, 1)
pow(2, -1, 4)
pow(2, 2, 0)
pow(2.0, 2, 3)
1 << -1
1 << 70, -1 >> 100, 5 >> 1, -5 >> 1, ~5, 5 & -2, 5 | -8, 5 ^ -1, True & False, True | 2, 1 << 0
1 << (1 << 40)
1 + "a"
"a" + 1
"a" * 1.5
[1] + (2,)
[1] * "a"
-"a"
~1.5
1 < "a"
[1] < [1, "a"], (1, 2) < (1, 2, 3), "a" < "b" < "c", [1, 2] > [1]
[1] < ["a"]
None < 1
{1} < {1, 2}, {1} <= {1}, {1, 2} > {3}, {1} | {2}, {1, 2} & {2, 3}, {1, 2} ^ {2, 3}, {1, 2} - {1}
{1} + {2}
{"a": 1} | {"b": 2}, {"a": 1}.keys() & {"a"}, {"a": 1}.items() - {("a", 1)}
(3).bit_length(), (-4).bit_count(), (10).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int.from_bytes(b"\\xff\\x00", "big"), int.from_bytes(b"\\xff", "big", signed=True), (3).as_integer_ratio(), (5).conjugate(), (2**70).bit_length()
(256).to_bytes(1, "big")
(-1).to_bytes(1, "big")
(0.1).hex(), float.fromhex("0x1.8p1"), (0.5).as_integer_ratio(), (3.0).is_integer(), float.fromhex("-0x.8p-1074"), (1e308).hex()
float("inf").as_integer_ratio()
''')
