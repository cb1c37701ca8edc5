for s in ("0", "1", "-1.5", "+2.5e3", "1e-3", ".5", "5.", " 1.5 ", "1_0.5", "1e400", "-1e400", "inf", "-INF", "Infinity", "nan", "NaN", "+nan", "1e", "e5", "", "abc", "1.5.2", "0x1p3", "1 2", "1__0",
          "4.9e-324", "2e-324", "0.1", "123456789012345678901234567890", "9007199254740993", "1.7976931348623159e308", "1e-400", "\n3\t", "1_e5", "１.５", "infinit", ".", "-", "1e+5", "1E5", "1d", "1f", "0x10"):
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(type(e).__name__, e)
for v in (True, 5, 10**20, b"1.5", 2**53 + 1):
    print(float(v))
for v in (None, [], "1,5"):
    try:
        print(float(v))
    except Exception as e:
        print(type(e).__name__, e)
print(float(), float("1e5").is_integer(), (1.5).is_integer(), float("inf").is_integer())
print((0.1).hex(), (1.0).hex(), (-2.5).hex(), (0.0).hex(), float.fromhex("0x1.8p1"), float.fromhex("-0x1p-3"), float("inf").hex())
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-3.0).as_integer_ratio(), (10).as_integer_ratio())
