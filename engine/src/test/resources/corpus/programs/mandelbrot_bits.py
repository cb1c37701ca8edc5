def mandel(w, h, limit):
    rows = []
    for y in range(h):
        row = 0
        for x in range(w):
            cr, ci = 2.0 * x / w - 1.5, 2.0 * y / h - 1.0
            zr = zi = tr = ti = 0.0
            i = 0
            while i < limit and tr + ti <= 4.0:
                zi = 2.0 * zr * zi + ci
                zr = tr - ti + cr
                tr, ti = zr * zr, zi * zi
                i += 1
            row = row << 1 | (i == limit)
        rows.append(row)
    return rows
for r in mandel(40, 20, 30):
    print(f"{r:040b}".replace("0", ".").replace("1", "#"))
