"""Widths and precisions beyond the limits of C."""
for fmt, v in [("%.*f", (2**40, 3.0)), ("%*d", (-5, 3)), ("%0*d|%-*d", (5, 3, 4, 1)), ("%*d", (-1, 7)), ("%*d", (2**70, 3)), ("%*d", (-2**63, 3)), ("%.*d", (2**70, 3)),("%.*d", (-2**31, 3)),("%.2147483648f",3.0), ("%.99999999999999999999f",3.0)]:
    try:
        print(fmt % v)
    except BaseException as e:
        print(fmt, v, repr(e))
for v in (3.0, 3, 'a', 1j):
    for s in (".2147483648f", ".99999999999999999999f", ".2147483648", ".2147483648s", "99999999999999999999d"):
        try:
            print(len(format(v, s)))
        except BaseException as e:
            print(v, s, repr(e))
