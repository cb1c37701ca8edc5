def f(n):
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = 0
    b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 0.5
    s0 = s1 = s2 = s3 = ""
    l0, l1, d0 = [], [0], {}
    for i in range(n):
        a0 += 1; a1 += a0; a2 ^= a1; a3 -= a2; a4 += i; a5 = a4 % 7; a6 += a5; a7 = a6 & 15; a8 += a7; a9 = -a8
        b0 += 0.25; b1 -= b0; b2 = b1 / 3; b3 += b2 * 0.001; b4 = b3 - b4; b5 = b4 * 0.5; b6 += b5; b7 = b6 % 3.0; b8 += b7; b9 = b8 // 2
        s0 = str(i); s1 = s0[-2:]; s2 = s1 + s0; s3 = s3[-5:] + s1
        if i % 10 == 0: l0.append(a5)
        l1[0] += a7; d0[a5] = b7
        if i == n - 2: a9, b9 = b9, a9
    return a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, s0, s1, s2, s3, len(l0), l1, d0
print(f(2)); print(f(150)); print(f(1000))
