import re


def show(pattern, flags=0):
    try:
        print(repr(pattern), re.compile(pattern, flags))
    except re.error as e:
        print(repr(pattern), e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except Exception as e:
        print(repr(pattern), type(e).__name__, e)


for pattern in [
    r"(?:a*)*", r"(?i)(?m)a", r"a|(?i)b", r"(?P<n>a)(?P<n>b)", r"(?P=x)", r"(?P<a", r"(?P<>a)",
    r"(?P<1>a)", r"(?Px)", r"(?P", r"(?", r"(?<", r"(?<x)", r"(?#", r"(?#a", r"(?(1)a)",
    r"(?(x)a)", r"(?()a)", r"(?(0)a)", r"(?(1)a|b|c)(x)", r"(?(-1)a)", r"(?(1)a", r"()(?(1)a",
    r"(?z)", r"(?iz)", r"(?i-z)", r"(?i-", r"(?i:", r"(?-i:a", r"(?i-i:a)", r"(?aL:a)",
    r"(?au:a)", r"(?-a:a)", r"(?t:a)", r"(?-t:a)", r"(", r"(?:", r"(?=", r"(?!)", r"(?!", r"(?>",
    r"a**", r"a*??", r"a+*", r"^*", r"(?P<é>a)", r"(?P<a b>x)", "\\", "(\\", "a\nb(",
    r"(?<=(a)\1)", r"(?<=(?P<x>a)(?P=x))", r"(a\1)", r"(?P<x>a(?P=x))", r"(?<=a|bc)", r"(?L)a",
    r"(?u)a", r"(?au)a", r"(?a)(?u)a", "{", "{1}", "a{1", "a{,", "a{,}", "a{}", "a{1,2}{3}",
    r"x(?i)", r"\N", r"\N{", r"\N{}", r"\N{foo}", r"\N{DIGIT ONE}", r"\U00110000", r"\u12",
    r"\x1", r"\400", r"\477", r"\18", r"\0777", r"(?D)", r"(?i+)", r"(?i#)", r"(? )", r"(?(1)",
    r"(?(a", r"(?(", r"(?P=", r"(?P=)", r"(?P=a", r"(?(01)a)()", r"(?P<a>)(?(a)b)", r"(?(²)a)",
    r"(?1)", r"(?P>a)", r"[\x41-\x40]", r"[\d-a]", r"[a-\d]", r"[b-a]", r"[\101-\100]", r"(?t)a",
    r"(?i", r"[\N{DIGIT ONE}-\x21]", r"[\8]", r"[^]", r"[]", "[", "[^", "[a-", r"[\q]", r"\q",
    r"[\u0041-\u0040]", r"(?<=a+)b", r"\8", r"a{5,2}", r"a{99999999999}", r"a)", r"a|*", r"(*)",
    r"(|*)", r"a(?i:b", r"(?P<n>a)(?P=n)\2", r"(?<!a*)b", r"[a", r"a\n(\nb[", r"(?s)(?-s:.)\Q",
    r"\_", r"\-", r"(?<=(a)b)\1", r"(?<=a{3})b", r"(?<=(?:a|b){2})c", r"()\1{2}(?<=\1)",
]:
    show(pattern)
for pattern in [b"(?L)a", b"(?u)a", b"(?aL)a", rb"\u1234", rb"\N{X}", b"(?a)a", b"(?L:a)", b"[\xff-\x00]"]:
    show(pattern)
show("a", re.L)
show("a", re.A | re.U)
show(b"a", re.U)
show(b"a", re.L | re.A)
show("a", 0x1000)
show(1)
show(None)
print(repr(re.error("msg", "pat", 1)), vars(re.error("msg", "p\nat", 3)), vars(re.error("msg")))
print(re.error.__mro__, issubclass(re.error, ValueError))
try:
    re.compile("(")
except Exception as e:
    print(type(e), e.args)
