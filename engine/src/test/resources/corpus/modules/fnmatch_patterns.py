import fnmatch
import random

letters = "*?[]!-^ab\\&/."
chooser = random.Random(5)
for _ in range(400):
    pattern = "".join(chooser.choice(letters) for _ in range(chooser.randint(0, 8)))
    print(repr(pattern), fnmatch.translate(pattern))
print(fnmatch.fnmatch("a" * 50 + "b", "*a*a*a*a*a*a*a*a*a*a"), fnmatch.fnmatch("a" * 50, "*a*a*a*a*a*a*a*a"))
print(fnmatch.filter(["x.py", "y.txt", "z.py"], "*.py"), fnmatch.fnmatch(b"ab", b"a?"))
