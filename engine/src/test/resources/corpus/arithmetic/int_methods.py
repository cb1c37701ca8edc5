print((5).bit_length(), (0).bit_length(), (-5).bit_length(), (2**64).bit_length())
print((1000).to_bytes(2, "big"), (1000).to_bytes(4, "little"), (-1000).to_bytes(2, "big", signed=True), (0).to_bytes(1, "big"), (255).to_bytes())
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xe8\x03", "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"", "big"))
for f in (lambda: (1000).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate(), True.real, True.numerator)
print((3.5).real, (3.5).imag, (3.5).conjugate())
print((5).__add__(3), (5).__add__(3.0), (5).__radd__("x"), (5).__eq__(5.0), (5).__lt__(6), (5).__mul__(2**63), (5).__neg__(), (5).__bool__(), (-5).__abs__())
print((5).__floordiv__(2), (5).__mod__(3), (5).__divmod__(3), (5).__truediv__(2), (5).__pow__(3), (5).__pow__(3, 7), (5).__and__(4), (5).__or__(2), (5).__xor__(1), (5).__invert__(), (5).__lshift__(2), (5).__rshift__(1))
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__round__(), (5).__str__(), (5).__repr__(), (5).__hash__(), (5).__ceil__(), (5).__floor__(), (5).__trunc__())
print(int.__add__(2, 3), int.__name__, int.__mro__, bool.__mro__, float.__mro__)
print((1.5).__add__(2), (1.5).__radd__(2), (1.5).__eq__(1), (1.5).__add__("a"), (1.5).__floordiv__(1))
