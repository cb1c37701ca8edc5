# Searches for what can only be at the beginning look there only, however long the text is.
import re

text = "a" * 200_000
for pattern in (r"\Ab", "^b", r"(^b|\Ac)d", "(?:^b)", "^(?m:^)b"):
    compiled = re.compile(pattern)
    found = [compiled.search(text) for _ in range(10)]
    print(pattern, set(found), compiled.findall(text), compiled.sub("", text) == text)
    print(compiled.search("b"), compiled.search("bd", 0), compiled.search("abcd", 1))

print(re.search("(?m)^b", "a\nb"), re.findall("^", "ab\n"), re.findall("^a|b", "aba"))
print(re.split("^", "ab"), re.findall("(?:^)?b", "ab"), re.sub("^", "> ", "line"))
for start in (0, 1):
    print(re.compile("^a?").findall("aab", start), re.compile("^").search("abc", start))
print([match.span() for match in re.finditer(r"\A|$", "ab")])
