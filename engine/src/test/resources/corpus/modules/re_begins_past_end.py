"""Searches that are to begin behind the place where the text is to end."""
import re

text = "aabaab"
patterns = ["", "a*", "a", "a|", "()\\1", "(a*)\\1", "^", "$", r"\b", r"\B", "(?=a)", "(?!a)", "(?<=a)", "(?<!b)", ".*?", "()(?(1)|a)"]
for source in patterns:
    pattern = re.compile(source)
    for begin, end in ((3, 1), (6, 0), (9, 2)):
        found = [pattern.match(text, begin, end), pattern.fullmatch(text, begin, end)]
        found.append(pattern.search(text, begin, end))
        spans = [match.span() if match else None for match in found]
        print(repr(source), begin, end, *spans, pattern.findall(text, begin, end))
for source in "$", "(?m)$", "(?m)(?=(?:b|$)?)(?<=(a))", "(?m)^$", "(?s).$":
    pattern = re.compile(source)
    for begin, end in ((6, 0), (7, 0), (6, 5), (9, 9), (4, 3)):
        found = [pattern.match(text, begin, end), pattern.fullmatch(text, begin, end)]
        found.append(pattern.search(text, begin, end))
        print(repr(source), begin, end, *[match.span() if match else None for match in found])
