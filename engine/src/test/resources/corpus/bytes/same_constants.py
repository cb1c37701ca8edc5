# Equal constants in one piece of code are one object.
import warnings

warnings.simplefilter("ignore")
for text in ('b"q" is b"q"', 'not b"q" is b"q"', "2j is 2j", "0j is -0j", "b'' is b''", "(b'a', 1j) is (b'a', 1j)",
             "1.5 is 1.5", "0.0 is -0.0"):
    print(text, eval(text))


def pair():
    return b"zz" is b"zz", [b"q", b"q"][0] is b"q"


print(pair())
