def f(vals):
    m = vals[0]
    n = 0
    for v in vals:
        n += 1
        if v > m:
            m = v
    return m, n
print(f([1, 5, 3] * 100), f([1.5, 2] * 100), f(["a", "c"] * 100))
for bad in ([1] * 200 + ["x"], [1.0] * 150 + [None], ["a"] * 300 + [1], [(1,)] * 120 + [[1]]):
    try:
        print(f(bad))
    except TypeError as e:
        print(e)
