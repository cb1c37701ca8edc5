for s in ("0", "12", "-12", "+12", "  42  ", "\t7\n", "1_000", "1__0", "_1", "1_", "", " ", "abc", "1.5", "0x10", "- 1", "--1", "9223372036854775807",
          "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1" * 40, "٣", "１２", "1e5", "00012", "0b1", "½"):
    try:
        print(repr(s), int(s))
    except ValueError as e:
        print(type(e).__name__, e)
for s, b in (("ff", 16), ("0xff", 16), ("0xFF", 0), ("0b101", 0), ("0o17", 0), ("101", 2), ("0b101", 2), ("zz", 36), ("12", 3), ("19", 8), ("777", 8), ("012", 0), ("0", 0), ("00", 0),
             ("-0x1f", 16), ("1", 37), ("1", 1), ("1", -1), ("f_f", 16), ("0x_f", 16), ("7" * 30, 8), ("g", 16)):
    try:
        print(repr(s), b, int(s, b))
    except ValueError as e:
        print(type(e).__name__, e)
for v in (3.99, -3.99, True, 1e20, 1e300, b"12", "12"):
    print(int(v))
for v in (None, [], {}, 1j, float("nan"), float("inf"), float("-inf")):
    try:
        print(int(v))
    except Exception as e:
        print(type(e).__name__, e)
try:
    int(12, 10)
except TypeError as e:
    print(e)
try:
    int(base=10)
except TypeError as e:
    print(e)
print(int(), int("12", base=8), int(b"ff", 16))
