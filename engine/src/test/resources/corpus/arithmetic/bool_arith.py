print(True + True, True - 5, True * 2.5, False / 3, True // 1, True % 2, -True, +True, ~True, True ** 3)
print(sum([True, False, True, True]), [1, 2, 3][True], "ab"[False], [True] * 3, "x" * True, True * "x")
print(True == 1, True is True, True == 1.0, True != 2, True < 2, False < True, max(True, False), sorted([True, False, True]))
print(int(True), float(True), str(True), repr(False), bool("False"), bool(""), bool([]), bool([0]), bool(0), bool(None), bool(0.0))
print(isinstance(True, int), issubclass(bool, int), type(True), type(True + 0), type(True and 1), type(not 1))
print(f"{True}", f"{True:d}", f"{True:5}", f"{True!r:>7}", "%s %d %r" % (True, True, False), "{:>6}".format(True), f"{True:f}")
print(bool(), bool(2), True & 5, True | 4, True ^ 3, True << 4, 8 >> True)
print(range(True), list(range(True + True)), divmod(True, True), round(True), abs(True), hash(True), bin(True), hex(True))
print(not True, not 0, not "", not [1], not None, not not 5)
print({True: "a", 1: "b"}, {True, 1, 1.0}, (True, 1) == (1, True))
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
x = True
x += 1
print(x, type(x))
x = True
x &= False
print(x, type(x))
