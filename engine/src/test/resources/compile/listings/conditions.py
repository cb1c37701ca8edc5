def f(a, b, c):
    if a < b <= c and not (a is None or b):
        return 1
    elif a in (1, 2) or c not in {3, 4}:
        return a and b or c
    return not a == b


if __debug__:
    kept = 1
else:
    dropped = 1
