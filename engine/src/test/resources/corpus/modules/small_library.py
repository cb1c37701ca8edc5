"""Small modules: errno, copyreg, reprlib, fnmatch, colorsys, shlex, timeit, gc."""
import colorsys
import copyreg
import errno
import fnmatch
import gc
import operator
import reprlib
import shlex
import timeit

print(errno.ENOENT, errno.errorcode[13], errno.EWOULDBLOCK, errno.ECONNREFUSED)
for text in ("a b c", "a 'b c' \"d e\"", r"a\ b c\"d", 'x="1 2"y', "", "a # b", "'' \"\"", "a\tb\nc", '"a\\"b\\n"'):
    print(shlex.split(text), shlex.split(text, comments=True))
for text in ("'open", '"open', "end\\"):
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)
print(shlex.quote("a b"), shlex.quote("it's"), shlex.quote(""), shlex.quote("plain-1.0"), shlex.join(["a", "b c", "d'e"]))
for name, pattern in (("a.py", "*.py"), ("a.pyc", "*.py"), ("abc", "a?c"), ("a1", "a[0-9]"), ("ab", "a[!0-9]"), ("a]", "a[]]"), ("[x", "[x"), ("A", "a"), ("a\nb", "a*b"), ("x", "[!]x]"), ("-", "[a-]")):
    print(name.encode(), pattern, fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(["a.txt", "b.py", "c.txt"], "*.txt"), fnmatch.translate("a*[b-d]?.x"))
print(reprlib.repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(9)}), reprlib.repr(10 ** 60), reprlib.repr((1,)), reprlib.repr({3, 1, 2}), reprlib.repr([[[[[[[[1]]]]]]]]))


class Node:
    def __init__(self):
        self.me = self

    @reprlib.recursive_repr("<...>")
    def __repr__(self):
        return f"Node({self.me!r})"


print(Node())
for triple in ((0.2, 0.4, 0.4), (1.0, 0.0, 0.0), (0.5, 0.5, 0.5), (0.1, 0.9, 0.3)):
    for convert in (colorsys.rgb_to_hsv, colorsys.rgb_to_hls, colorsys.rgb_to_yiq, colorsys.hsv_to_rgb, colorsys.hls_to_rgb):
        print(convert.__name__, [round(part, 9) for part in convert(*triple)])
print(timeit.timeit("x = 1", number=10) >= 0, len(timeit.repeat(lambda: None, number=5, repeat=3)), timeit.timeit("y.append(1)", "y = []", number=3, globals={"z": 1}) >= 0)
print(gc.isenabled(), gc.collect() >= 0, gc.get_threshold())
gc.disable()
print(gc.isenabled())
try:
    copyreg.pickle(int, 5)
except TypeError as error:
    print(error)
copyreg.add_extension("m", "n", 1)
copyreg.remove_extension("m", "n", 1)


class Matrix:
    def __imatmul__(self, other):
        return ("imatmul", other)


print(operator.imatmul(Matrix(), 2))
