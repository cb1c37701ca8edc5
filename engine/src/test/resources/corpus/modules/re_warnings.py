# What patterns warn of, and patterns that are copied and pickled.
import copy
import pickle
import re
import warnings


def compiled(pattern):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            found = re.compile(pattern).findall("a-[b&c~d|e]" if isinstance(pattern, str) else b"a[]")
        except re.error as error:
            found = error
    print(repr(pattern), found, [(each.category.__name__, str(each.message)) for each in caught])


for text in ("[[a-z]", "[a||b]", "[a&&b]", "[a~~b]", "[a--b]", "[[]]", "[][a]", "[^[a]", "[--a]",
             "[+--b]", "[a-]", "[-a]", "[&&]", "[||x]", "[\\w--]", "[a&&]", "[[", "[a||", "(x|[[y])[&&&]",
             "[a&b|c]", "[\\&&]", b"[[a]"):
    compiled(text)

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        re.search("[[x]y", "[y")
    except FutureWarning as warning:
        print("stopped:", warning)
    try:
        re.template("a")
    except DeprecationWarning as warning:
        print("stopped:", str(warning)[:39])

for pattern in (re.compile(r"(?P<year>\d+)-(\w)?", re.I | re.M), re.compile(rb"\xff+", re.S)):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(pattern, protocol))
        print(again == pattern, again.flags, again.groupindex, end=" ")
    print(copy.copy(pattern) is pattern, copy.deepcopy({"p": pattern})["p"] is pattern)
match = re.match("a", "a")
print(copy.copy(match) is match)
try:
    pickle.dumps(match)
except TypeError as error:
    print(error)


class Rule:
    def __init__(self, name, pattern):
        self.name, self.pattern = name, re.compile(pattern)


rules = pickle.loads(pickle.dumps([Rule("word", "[a-z]+"), Rule("number", "[0-9]+")]))
print([(rule.name, rule.pattern.findall("ab 12 cd")) for rule in rules])
