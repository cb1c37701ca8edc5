vals = [0, 1, -1, 42, -42, 255, 1234567, -1234567, 2**63, -2**64, True]
specs = ["", "d", "5", "5d", "<8", ">8", "^8", "=8", "*^8", "08", "+", "-", " ", "+08", "x", "X", "#x", "#X", "o", "#o", "b", "#b", ",", "_", "_x", "_b", "#010x", ",d", "012,", "+,", ">20,d", "e", ".2e", "f", ".1f", "g", "%", ".1%", "n", "#,", "=+10d", "x<6", "é^9", "0>5", "08b", "#06x", "<06", "^+9"]
for sp in specs:
    row = []
    for v in vals:
        try:
            row.append(format(v, sp))
        except Exception as e:
            row.append(type(e).__name__ + ":" + str(e))
    print(repr(sp), row)
for sp in ("c",):
    print([format(v, sp) for v in (65, 233, 0x1f600)])
for v, sp in ((1, "s"), (1, ".2d"), (1, ",x"), (1, "_n") , (1, "q"), (1, "5.2"), (1, "+c"), (-1, "c"), (2**40, "c"), (1, "<<<"), (1, ",_d"), (1, "#c"), (1, "1000000000000000000000d"), (1, "=s"), (1, "z")):
    try:
        print(format(v, sp))
    except Exception as e:
        print(sp, type(e).__name__, e)
