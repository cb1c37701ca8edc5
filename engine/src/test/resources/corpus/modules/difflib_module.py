"""Differences between sequences."""
import difflib
from difflib import SequenceMatcher, get_close_matches, ndiff, unified_diff, context_diff, restore, Differ

a = """one
two
three
four five six
seven
eight
same
""".splitlines(True)
b = """ore
tree
three
four six five
seven
new
same
""".splitlines(True)
print("".join(ndiff(a, b)))
print("".join(unified_diff(a, b, "old", "new", "2024-01-01", "2024-02-02", n=1)))
print("".join(context_diff(a, b, "old", "new")))
print("\n".join(unified_diff("a b c d e f g h i j k l m n o p".split(), "a b c x e f g h i j k l m n q p".split(), lineterm="", n=2)))
print("\n".join(context_diff("a b c d e f g h i j k l m n o p".split(), "a b c x e f g h i j k l m n p r".split(), lineterm="", n=1)))
delta = list(ndiff(a, b))
print("".join(restore(delta, 1)) == "".join(a), "".join(restore(delta, 2)) == "".join(b))
s = SequenceMatcher(None, "qabxcd", "abycdf")
for code in s.get_opcodes():
    print(code)
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.find_longest_match())
print(SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
print(SequenceMatcher(None, " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))
s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.bjunk, sorted(s.bpopular), [tuple(m) for m in s.get_matching_blocks()])
long = ["x"] * 150 + [str(i) for i in range(100)]
s = SequenceMatcher(None, long, long[1:] + ["y"])
print(s.ratio(), s.bpopular, SequenceMatcher(None, long, long[1:] + ["y"], autojunk=False).ratio())
print(list(SequenceMatcher(None, list(range(1, 40)), list(range(1, 8)) + ["i"] + list(range(8, 20)) + list(range(23, 40))).get_grouped_opcodes()))
s = SequenceMatcher()
s.set_seqs("abcd", "bcde")
print(s.ratio())
s.set_seq1("bcde")
print(s.ratio(), SequenceMatcher(None, "", "").ratio(), SequenceMatcher(None, [], [1]).ratio())
print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))
print(get_close_matches("wheel", ["while", "whole", "heel", "wheels"], 2, 0.5), get_close_matches("zzz", ["abc"]))
for call in (lambda: get_close_matches("a", [], n=0), lambda: get_close_matches("a", [], cutoff=2), lambda: list(restore([], 3)), lambda: list(unified_diff([1], [2])), lambda: list(unified_diff(["a"], ["b"], fromfile=b"x")), lambda: list(difflib.diff_bytes(unified_diff, ["a"], [b"b"]))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(list(difflib.diff_bytes(unified_diff, [b"a\xff"], [b"b"], lineterm=b"")))
print(difflib.IS_LINE_JUNK("  # \n"), difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK("\t"), difflib.Match(1, 2, 3))
print("".join(Differ().compare(["\tI am a buggy\n", "a\n", "b\n"], ["\t\tI am a bug\n", "b\n", "c\n", "d\n"])))
print("".join(ndiff(["abc\n", "def\n", "ghi\n"], ["jkl\n", "abd\n"], None, None)))
print("".join(Differ(linejunk=difflib.IS_LINE_JUNK).compare(["x\n", "#\n", "y\n"], ["#\n", "z\n"])))
print("<td" in difflib.HtmlDiff().make_table(a, b), "<html>" in difflib.HtmlDiff(wrapcolumn=20).make_file(a, b, "x", "y", context=True))
