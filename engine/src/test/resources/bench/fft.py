from math import cos, pi, sin


def transform(real, imaginary, direction):
    n = len(real)
    j = 0
    for i in range(1, n):
        bit = n >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            real[i], real[j] = real[j], real[i]
            imaginary[i], imaginary[j] = imaginary[j], imaginary[i]
    length = 2
    while length <= n:
        angle = direction * 2.0 * pi / length
        step_real = cos(angle)
        step_imaginary = sin(angle)
        half = length // 2
        for start in range(0, n, length):
            w_real = 1.0
            w_imaginary = 0.0
            for k in range(start, start + half):
                m = k + half
                x_real = real[m] * w_real - imaginary[m] * w_imaginary
                x_imaginary = real[m] * w_imaginary + imaginary[m] * w_real
                real[m] = real[k] - x_real
                imaginary[m] = imaginary[k] - x_imaginary
                real[k] += x_real
                imaginary[k] += x_imaginary
                w_real, w_imaginary = (
                    w_real * step_real - w_imaginary * step_imaginary,
                    w_real * step_imaginary + w_imaginary * step_real,
                )
        length *= 2


def run():
    n = 2048
    real = [((i * 7919) % 1000) / 500.0 - 1.0 for i in range(n)]
    imaginary = [0.0] * n
    transform(real, imaginary, 1)
    peak = max(abs(x) for x in real)
    transform(real, imaginary, -1)
    return round(peak, 6), round(real[5] / n, 6)
