for a in (0, 1, "", "x", [], [0], None, 0.0, {}, {0}):
    for b in (0, 2, "", "y"):
        print(repr(a and b), repr(a or b), not a, bool(a) ^ bool(b), end=" | ")
    print()
def t(x):
    print("t", x, end=" ")
    return True
def f(x):
    print("f", x, end=" ")
    return False
print(t(1) and f(2) or t(3))
print(f(1) and t(2) or f(3))
print(not (t(1) and not f(2)))
print(t(1) if f(2) else f(3))
print((t(1) or t(2)) and (f(3) or t(4)))
print(f(1) or f(2) or [] or 0 or "last")
print(t(1) and t(2) and 5 and [] and t(9))
if not f(1) and (t(2) or f(3)):
    print("yes")
while f(1) or not t(2):
    print("never")
print([x for x in range(20) if x % 2 == 0 and x % 3 == 0 or x > 17])
class Falsy:
    def __bool__(self):
        print("bool", end=" ")
        return False
class Empty:
    def __len__(self):
        print("len", end=" ")
        return 0
x = Falsy() or Empty() or "end"
print(x)
print(bool(Falsy()), bool(Empty()), not Falsy(), 1 if Empty() else 2)
class BadBool:
    def __bool__(self):
        return 1
class BadLen:
    def __len__(self):
        return -1
class BadLen2:
    def __len__(self):
        return "a"
for c in (BadBool, BadLen, BadLen2):
    try:
        bool(c())
    except Exception as e:
        print(type(e).__name__, e)
