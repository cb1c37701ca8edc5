x, y, name = 5, 2.5, "bob"
print(f"{x} {y} {name}", f"{x + y}", f"{x=}", f"{x = }", f"{x!r} {name!r} {name!s} {name!a}", f"{name=}", f"{x + 1=}", f"{name.upper()=}", f"{y=:.3f}", f"{name=!s}", f"{name=:>6}")
print(f"{{}} {{{x}}} {{x}}", f"{'nested'}", f"{x:{x}}", f"{y:{x}.{x - 2}f}", f"{x!r:>{x}}", f"{'a' 'b'}", f"{(lambda: 3)()}", f"{ {1: 2}[1] }", f"{[i for i in range(3)]}", f"{x if x > 3 else y}")
print(f"{x:d}|{x:5d}|{x:<5d}|{x:^5d}|{x:05d}|{x:+d}|{x: d}|{-x:=5d}|{x:,}|{x:b}|{x:#b}|{x:x}|{x:#o}|{x:e}|{x:.2f}|{x:%}|{x:c}|{x:n}")
print(f"{y:f}|{y:.1f}|{y:10.2f}|{y:<10.2f}|{y:^+10.2f}|{y:010.2f}|{y:e}|{y:E}|{y:g}|{y:%}|{y:.0%}|{y:,.2f}|{y}|{y!r:>6}")
print(f"{name:s}|{name:>6}|{name:<6}|{name:^6}|{name:*^7}|{name:.2}|{name:5.1}|{name!r:^9}")
print(f"""multi
line {x}
{y}""" f" joined {name}" "plain {x}")
print(f"{x}" f"{y}" "z", f'{name + "!"}', f"{'%d' % x}", f"{'{}'.format(x)}", f"{x,}", f"{x, y}", f"{x!r}", rf"\n{x}", f"\n{x}\t".strip(), f"{x}\N{BULLET}", f"\x41{x}")
print(f"{3.0:}", f"{None}", f"{True!s:>5}", f"{[1]!s:>5}", f"{'':5}|", f"{'a':}", f"{x:>{x}}", f"{x:{'>'}{5}}", f"{'=' * 3}", f"{x == 5}", f"{x != 5}", f"{x >= 5}", f"{x:=+5}")
class P:
    def __format__(self, spec):
        return f"<{spec}>"
    def __repr__(self):
        return "P()"
    def __str__(self):
        return "str"
p = P()
print(f"{p}|{p:abc}|{p!r}|{p!s}|{p!r:>6}|{p:{x}}|{p=}|{p=:z}", format(p, "q"), "{:w} {0!r}".format(p) if False else "{0:w} {0!r}".format(p))
