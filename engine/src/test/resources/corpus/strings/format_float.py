vals = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1234567.891, 1e10, 1e-10, 1e100, 123456789.123, float("inf"), float("-inf"), float("nan"), 0.5, 2.5, 1e15, 1e16, 99999.95, 0.000123456]
specs = ["", "f", ".0f", ".1f", ".3f", ".10f", "e", ".0e", ".2e", "E", "g", ".3g", ".10g", "G", "%", ".1%", ",", ",.2f", "_", "_.1f", "10", "<10", "^10", ">10.1f", "010.2f", "+", "+.1f", " .2f", "#.0f", "#g", "#.3g", ".3", ".1", "=+12.3f", "*>12", "n", "F", ".17g", ".0g", "015,.2f", "z.1f", "08", "+010.1f"]
for sp in specs:
    row = []
    for v in vals:
        try:
            row.append(format(v, sp))
        except Exception as e:
            row.append(type(e).__name__ + ":" + str(e))
    print(repr(sp), row)
for sp in ("d", "x", "s", "c", ".f", "..2f", ",,", "q", "1.2.3", "b", ",n"):
    try:
        print(format(1.5, sp))
    except Exception as e:
        print(sp, type(e).__name__, e)
