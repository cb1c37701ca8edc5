inf = float('inf')
def trace(*values):
    print(*[repr(value)[:120] for value in values])
f_3 = -2.25
b_6 = False
for y_68 in range(200):
    try:
        y_70 = [((f_3 + b_6)), 0.1, 1e16, -0.0, 5e-324, 1.5, 2.5, 1e22, 123456789.123, inf]
        trace(y_70, [round(x, 1) for x in y_70], [x.is_integer() for x in y_70], [x // 0.3 for x in y_70[:-1]], [x % -2 for x in y_70[:-1]], [x.hex() for x in y_70])
        trace([int(x) for x in y_70[1:-1]], [divmod(x, -0.7) for x in y_70[:-1]], [x.as_integer_ratio()[1] for x in y_70[1:-1]], sorted(y_70), [min(x, -0.0) for x in y_70], [x == int(x) for x in y_70[1:-1]], [hash(x) for x in y_70 if x == x], [float(repr(x)) == x for x in y_70], sum(y_70[1:5]))
        trace(['%+.0e' % x for x in y_70], [format(x, 'n') for x in y_70], [str(x)[:8] for x in y_70], [x ** 2 for x in y_70[:5]], [2 ** x for x in (0.5, -1, -2, 3, 64.0)], [(-8) ** x for x in (2, 3, -1)])
    except Exception as error:
        trace(type(error).__name__, str(error)[:200])
