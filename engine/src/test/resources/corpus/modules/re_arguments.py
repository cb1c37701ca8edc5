"""What the functions of re say about their arguments."""
import re

CALLS = """
compile()
compile("a", 0, 1)
compile(patern="a")
compile("a", pattern="b")
compile(1)
compile("a", "x")
compile(re.compile("a"), re.I)
match("a")
match("a", 1)
match(string="a")
match("a", "b", 0, 1)
search()
search("a", None)
search(b"a", "a")
search("a", b"a")
fullmatch("a", text="b")
findall(re.compile("a"))
finditer("a", "b", flag=1)
split("a")
split("a", "b", 1, 2, 3)
sub("a", "b")
sub("a", 1, "a")
sub("a", "b", "c", cnt=1)
sub("a", "b", "c", 1, 2, 3)
subn()
escape()
escape("a", "b")
escape(1)
purge(1)
compile("a").match()
compile("a").sub("b")
compile("a").match("a", start=1)
""".split("\n")

for call in CALLS:
    if call:
        try:
            print(call, "->", eval("re." + call))
        except Exception as error:
            print(call, "->", type(error).__name__, error)

print(re.sub(pattern="a", repl="b", string="aaa", count=2))
print(re.split(maxsplit=1, string="a,b,c", pattern=","))
print(re.compile(flags=re.I, pattern="A").findall("aA"))
print(re.escape(pattern="a.b"))
