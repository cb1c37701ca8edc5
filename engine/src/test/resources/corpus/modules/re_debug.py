# What a pattern is made of, and the code that CPython's matcher runs for it.
import contextlib
import io
import re


def show(pattern, flags=0):
    print("==", ascii(pattern), int(flags))
    re.compile(pattern, flags | re.DEBUG)


# Literals, places and the dot.
show("")
show("abc")
show(r"^\Aa.\b\B\Z$")
show("^a.$", re.MULTILINE | re.DOTALL)
show(r"\bword\b", re.ASCII)

# A prefix that overlaps itself, up to where a group begins.
show("ananas")
show("ab(ab)ac")
show("(?:ab)(?i:1x)")

# Choices: what they share comes first, single characters are a set.
show("a|b+")
show("red|reed|real")
show("a|[b-d]|[ad]")
show("x|")
show("(?:fee|fi|fo)fum")

# Sets: as they are written, as runs, and as tables.
show("[b]")
show("[^b]")
show(r"[\d_]")
show(r"[^\s,;]")
show("[a-cb-e]x")
show("[acegik]")
show("[a-a]")
show("[éèëᐁ]")
show("[a\U0001f600-\U0001f64f]")
show(r"\w\W", re.ASCII)

# Repetitions of one character and of more.
show("a*b+?c?+")
show("a{2,3}(?:bc){4}?(?:de)++")
show("(?:x){0,4000000000}[yz]*")
show("(?:(?i:q))*")

# Groups, references and conditions.
show(r"(?P<quote>['\"]).*?(?P=quote)")
show(r"(a)?b(?(1)c|d)")
show(r"(a)?b(?(1)c)")
show(r"(a)?b(?(1)c|)")
show(r"(?>a+)b")

# Looking ahead and behind.
show("(?=a)b(?!c)")
show("(?<=ab)c(?<!d)")
show("(?!)")

# Case.
show("straße", re.I)
show("[a-f0-9]k", re.I)
show("1[^xyz]", re.I)
show("(k)\\1", re.I)
show("(?a:[ks])(?-i:k)s", re.I)
show("[a\U00010400-\U00010427]", re.I)
show("µ[^i]", re.I | re.A)

# Bytes, and letters as the locale has them.
show(b"[\xe9-\xff]\\d")
show(rb"(a)[b-d]\1\w\W\b[^e]", re.LOCALE | re.IGNORECASE)
show(rb"\w(?L:\w\d)")

# Flags in the pattern, and what does not count.
show("(?ix) a b # both")
show("a (?#not this) b", re.X)
show("(?m-is:^a.)", re.I | re.S)

# The tree comes before the code is made, which may fail.
try:
    show("(?<=a+)b")
except re.error as error:
    print("error:", error)
try:
    show("(?<=a|bc){0}d")
except re.error as error:
    print("error:", error)
try:
    show("a)")
except re.error as error:
    print("error:", error)
try:
    show("(?<=a{4294967294}b{9})c")
except re.error as error:
    print("error:", error)

# Each time it is compiled, by whatever function, to what sys.stdout is now.
for _ in range(2):
    print(re.sub("o", "0", "foo", flags=re.DEBUG))
out = io.StringIO()
with contextlib.redirect_stdout(out):
    pattern = re.compile("b|c", re.DEBUG)
    re.compile(pattern)
    print(re.findall(pattern, "abc"))
print(out.getvalue().split("\n"))
print(pattern, pattern.flags)
