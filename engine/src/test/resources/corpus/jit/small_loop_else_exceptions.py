def f(items):
    for x in items:
        try:
            if 10 // x > 5: break
        except ZeroDivisionError:
            return "zero"
        except TypeError as e:
            return str(e)
    else: return "exhausted"
    return "broke at", x
print(f([10, 20] * 100), f([10] * 200 + [1]), f([3] * 200 + [0]), f([7] * 300 + ["s"]), f([]), f([2.5] * 300), f([2**70] * 150 + [1.5]))
def g(n):
    i = 0
    while i < n:
        try:
            i += 1
            if i == n - 1: break
        finally:
            i += 0
    else: return "else", i
    return "break", i
print(g(1), g(300), g(10001), g(0))
