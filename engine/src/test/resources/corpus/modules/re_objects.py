import re


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


p = re.compile("(a)(?P<n>b)?")
for template in [
    r"\g<n>", r"\g<1>", r"\g<x>", r"\g<3>", r"\g<", r"\g", r"\g<>", r"\g<-1>", r"\1", r"\3",
    r"\10", r"\100", r"\400", r"\0", r"\07", r"\012", r"\q", r"\n\t\\", r"\-", r"\08", "\\",
    r"\g<a b>", r"\g<01>", r"\x", r"\8", r"\188", r"\b", r"<\g<0>>", r"[\1\2]", r"\g<n",
]:
    print(template, end=" ")
    show(lambda: p.sub(template, "abxa"))
show(lambda: re.sub("a", 1, "a"))
show(lambda: re.sub("a", None, "a"))
show(lambda: re.sub("a", b"x", "a"))
show(lambda: re.sub("a", b"x", "b"))
show(lambda: re.sub("a", b"\\1", "b"))
show(lambda: re.sub(b"a", "x", b"a"))
show(lambda: re.sub(b"a", "x", b"b"))
show(lambda: re.sub("a", lambda m: 1, "a"))
show(lambda: re.sub("a", lambda m: 1, "ba"))
show(lambda: re.sub("a", lambda m: None, "ba"))
show(lambda: re.sub("a", lambda m: b"q", "ba"))
show(lambda: re.sub(b"a", lambda m: "q", b"ba"))
show(lambda: re.sub(b"(a)(b)", rb"\2\1\x", b"ab"))
show(lambda: re.sub(b"(a)(b)", rb"\2\1-\g<2>\n", b"abab"))
show(lambda: re.sub("x", lambda m: m.group().upper() + str(m.start()), "axbx"))
show(lambda: re.match("a", 1))
show(lambda: re.match("a", b"a"))
show(lambda: re.match(b"a", "a"))
show(lambda: re.compile(1))
show(lambda: re.compile(p, re.I))
show(lambda: re.compile(p) is p)
show(lambda: p.match())
show(lambda: p.match("a", 1, 2, 3))
show(lambda: p.match("a", "b"))
show(lambda: p.sub("a"))
show(lambda: p.sub("a", "b", "c"))
show(lambda: p.match(string="xa", pos=1))
show(lambda: p.sub(repl="-", string="aab", count=1))
m = p.match("a")
show(lambda: m.group(3))
show(lambda: m.group("x"))
show(lambda: m["n"])
show(lambda: m[5])
show(lambda: m.group(1, 2))
show(lambda: m.group(1.5))
show(lambda: m.group(-1))
show(lambda: m.group(True))
show(lambda: m.group(1, "zz"))
show(lambda: m.start("n"))
show(lambda: m.span(9))
show(lambda: m.groups(1, 2))
show(lambda: m.groups(default=3))
show(lambda: m.groupdict(0))
show(lambda: (m.regs, m.lastgroup, m.lastindex, m.pos, m.endpos, m.string, m.re))
show(lambda: m.expand(r"\1-\2"))
show(lambda: (p.groupindex, p.groups, p.flags, p.pattern))
show(lambda: m)
show(lambda: m.start(1, 2))
show(lambda: (bool(m), m.__copy__() is m))
show(lambda: hash(p) == hash(re.compile("(a)(?P<n>b)?")))
show(lambda: (p == re.compile("(a)(?P<n>b)?"), p == re.compile("a"), p != 1))
show(lambda: p < p)
show(lambda: (type(p), type(m), re.Pattern, re.Match))
show(lambda: re.Pattern[str])
show(lambda: type(p)())
show(lambda: type(m)())
show(lambda: isinstance(m, re.Match) and isinstance(p, re.Pattern))
scanner = p.scanner("aabxa")
show(scanner.match)
show(scanner.match)
show(scanner.match)
show(lambda: p.scanner("xab").search())
show(lambda: (re.I, re.I | re.M, re.I & re.M, re.I ^ re.M, ~re.I))
show(lambda: (type(re.I), str(re.I), re.I + 1, re.RegexFlag(0), re.RegexFlag(3), re.I | 0x1000))
show(lambda: (f"{re.I}", re.I.name, re.I.value, (re.I | re.M).name, 2 | re.M, re.NOFLAG))
show(lambda: (list(re.RegexFlag), re.RegexFlag["I"], bool(re.NOFLAG), re.I == 2))
show(lambda: list(re.M | re.I))
show(lambda: re.I in re.M | re.I)
show(lambda: re.__all__)
show(lambda: re.escape("a b-c.d_é#~\n\0()[]{}?*+^$\\&|"))
show(lambda: re.escape(b"a b\xff."))
show(lambda: re.escape(1))
show(lambda: re.compile("x" * 300))
show(lambda: re.compile(b"x", re.I | re.A))
show(lambda: re.compile("x", re.A))
show(lambda: re.compile("x", 0x1002))
show(lambda: re.compile("x", re.I | re.M | re.S | re.X))
show(lambda: re.compile("x", "i"))
show(lambda: re.split("(a)", "bab", 1))
show(lambda: re.split("x*", "axb"))
show(lambda: re.split(r"[,;] *", "a, b;c,,d"))
show(lambda: re.split(r"(,)|(;)", "a,b;c"))
show(lambda: re.split(r"\b", "one two"))
show(lambda: re.split(",", "a,b,c", maxsplit=1))
show(lambda: re.findall("", ""))
show(lambda: re.findall(r"(\w)(\d)?", "a1b"))
show(lambda: re.findall(rb"\w", b"a1\xff"))
show(lambda: re.findall(r"(?P<k>\w+)=(?P<v>\w+)", "a=1, bc=23"))
show(lambda: re.sub("x*", "-", "abxd"))
show(lambda: re.sub("^", "> ", "a\nb", flags=re.M))
show(lambda: re.subn("a", "b", "aaa", 2))
show(lambda: re.sub("a", "b", "aaa", count=-1))
show(lambda: re.sub("(?P<first>a)", r"[\g<first>]", "banana"))
show(lambda: re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "1 22 3"))
show(lambda: re.search(rb"\xe9", "é".encode("latin-1")))
show(lambda: re.match(bytearray(b"a"), b"ab"))
show(lambda: re.match(b"a+", bytearray(b"aab")))
show(lambda: re.purge())
show(lambda: [m.group() for m in p.finditer("abaXab")])


class S(str):
    pass


show(lambda: re.match(S("a"), S("ab")).group())
show(lambda: type(re.match("a", S("ab")).string))
show(lambda: type(re.sub("x", "y", S("ab"))))
scan = re.Scanner([
    (r"[a-z]\w*", lambda s, t: ("name", t)),
    (r"\d+\.\d*", lambda s, t: float(t)),
    (r"\d+", lambda s, t: int(t)),
    (r"=|\+|-|\*|/", lambda s, t: "op" + t),
    (r"\s+", None),
])
show(lambda: scan.scan("sum = 3*foo + 312.50+bar ?"))


def fib_names(text):
    token = re.compile(r"\s*(?:(?P<number>\d+)|(?P<name>[A-Za-z_]\w*)|(?P<op>.))")
    position = 0
    out = []
    while position < len(text):
        found = token.match(text, position)
        out.append((found.lastgroup, found.group(found.lastgroup)))
        position = found.end()
    return out


print(fib_names("x1 = 42*(y+ 7)"))
