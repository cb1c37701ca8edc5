# float/int/str formatting matrix
vals = [0, 1, -1, 12, -345, 10**20, -2**63, True, 0.0, -0.0, 1.5, -2.25, 0.1, 1e16, 1e-5, 123456.789, 1e22, 9.999999e-5, 1e100, 5e-324, float('inf'), float('-inf'), float('nan'), 0.5, 2.5, 1e15, 123456789012345678.0]
specs = ['', 'd', 'n', 'b', 'o', 'x', 'X', '#x', '#b', 'c', ',', '_', '_x', '_b', ',d', '+', '-', ' ', '010', '+010', '<10', '>10', '^10', '=10', '*^10', '*=+10', '010,', '020,.2f', 'e', 'E', '.0e', '.3e', '#.0e', 'f', 'F', '.0f', '#.0f', '.1f', '.10f', ',.2f', '_.2f', 'g', 'G', '.0g', '.1g', '.3g', '#g', '#.3g', '.17g', '%', '.0%', '.1%', '.3', '10.3', '.20', '.0', '#.3', 'z.1f', 'z', '+.1f', ' .2e', '1', '01', '<05', 's', '10s', '.2s', '1_', ',_', '.', '.f', '5.d', '=5s', '\u00e9>5', '>>5', '{>5', '0', '00', '0<5', '05d', '-05d', '^ 6d', '.2d', '.5n', '020n', 'a', '5a', '#', '#d', '#n', '#c', ',x', ',b', ',n', ',c', ',s', '_c', '_n', '+c', '+s', ' s']

for v in vals:
    row = []
    for s in specs:
        try: r = format(v, s)
        except (ValueError, OverflowError) as e: r = type(e).__name__ + str(e)
        row.append(r)
    print(repr(v), '|'.join(row))
for v in ['', 'abc', 'é😀', 'x' * 12]:
    for s in specs:
        try: print(end=format(v, s) + '|')
        except ValueError as e: print(end=str(e) + '|')
    print()
psp = ['%d', '%5d', '%-5d|', '%05d', '%+d', '% d', '%x', '%#x', '%#o', '%X', '%i', '%u', '%c', '%s', '%r', '%a', '%5s', '%.2s', '%e', '%.0e', '%#.0e', '%E', '%f', '%.0f', '%#.0f', '%F', '%g', '%G', '%.0g', '%#g', '%10.3f', '%-10.3f|', '%+.1f', '%010.2f', '% f', '%.10d', '%+.5d', '%#10x', '%-#10x|', '%010x', '%#010x', '%.3x', '%%', '%5%', '%-5c|', '%ld', '%hd', '%5.3s|']
for v in vals + ['a', 'é', None, [1], 65, 1114111]:
    row = []
    for s in psp:
        try: r = s % (v,) if s not in ('%%',) else s % ()
        except (TypeError, ValueError, OverflowError) as e: r = type(e).__name__ + str(e)
        row.append(r)
    print(repr(v), '|'.join(row))
