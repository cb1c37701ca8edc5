values = [1, 1.5, True, "s", [1], (1,), {1: 2}, {1}, None, b"b", range(2), 10**30]
ops = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "&": lambda a, b: a & b,
}
for name, op in ops.items():
    for a in values:
        row = []
        for b in values:
            if name == "*" and (a == 10**30 or b == 10**30):
                continue
            try:
                r = op(a, b)
                row.append(repr(r))
            except Exception as e:
                row.append(type(e).__name__)
        print(name, row)
for expr in ("1 + 's'", "'s' + 1", "[1] + (1,)", "(1,) + [1]", "None + 1", "{} + {}", "1.5 - 's'", "'a' * 'b'", "'a' * 1.5", "[] * None", "-'a'", "+[]", "~1.5", "not_defined + 1", "'a' % 1", "b'a' + 'a'", "'a' + b'a'", "1 << 's'", "{1} | [2]", "{1} - [1]", "1 @ 2", "range(2) + range(3)"):
    try:
        print(eval(expr))
    except Exception as e:
        print(expr, "->", type(e).__name__, e)
