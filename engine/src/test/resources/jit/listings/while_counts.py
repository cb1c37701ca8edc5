def f(n):
    i = 0
    odd = 0
    while i < n:
        if i * i % 7 == 1:
            odd += 1
        i += 1
    return odd


f(1000)
f(1000)
