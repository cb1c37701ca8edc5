import datetime
import decimal
import io
import tomllib

text = '''
# settings
title = "T\\u00e9 \\"q\\" \\t"   # behind
'quoted key' = 'C:\\new'
a.b.c = 1
a."d e" = +1_000
hex = 0xDEAD_beef
oct = 0o17
bin = 0b1010
neg = -0
f = [1.5, -2e3, 6.02E+2_3, inf, -inf, 1_0.0_1]
when = 1979-05-27T07:32:00Z
other = 1979-05-27 00:32:00.999999-07:30
local = 1979-05-27T07:32:00.5
day = 1979-05-27
clock = 07:32:00.123
long = """
one \\
     two
""three"""""
raw = \'\'\'
no \\escape\'\'\'
mixed = [1, "x", [2, 3], {k = 1, l.m = 2}, ]  # end
empty = {}
[table]
x = true
[table.sub.deep]
y = false
[[points]]
x = 1
[[points]]
x = 2
[points.more]
z = 3
[table.sub]
w = []
'''
found = tomllib.loads(text)
for name, value in found.items():
    print(name, repr(value))
print(tomllib.load(io.BytesIO(b"x = 1\r\ny = 2.5\r\n")), type(found["table"]))
print(tomllib.loads("x = 0.1", parse_float=decimal.Decimal))
print(found["when"].tzinfo is datetime.timezone.utc, found["other"].utcoffset())
for wrong in (
    "x", "x =", "= 1", "x = 1 y = 2", "x = 1\nx = 2", "[a]\n[a]", "[a", "[[a]", "x = [1", "x = {a = 1,}", "x = 01",
    "x = 1__0", "x = _1", 'x = "a', "x = 'a", 'x = "\\q"', 'x = "\\ud800"', "x = 1979-13-01", "x = 1979-02-30",
    "x.y = 1\n[x]", "x = {a = 1}\n[x.b]", "x = {a = 1}\nx.b = 2", "x = [{a = 1}]\n[[x]]", "a = 1\na.b = 2",
    "[a.b]\n[a]\nb.c = 1", "x = \"a\nb\"", "x = tru", "x = 25:00:00", "# \x01", "x = nope", "[]", "x = +0x1", "x = 1.",
):
    try:
        print(wrong, tomllib.loads(wrong))
    except tomllib.TOMLDecodeError:
        print(repr(wrong), "is wrong")
try:
    tomllib.load(io.StringIO("x = 1"))
except TypeError as error:
    print(error)
print(tomllib.loads("x = nan")["x"], tomllib.loads(""), tomllib.TOMLDecodeError.__mro__)
