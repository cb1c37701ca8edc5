def run():
    size = 120
    bits = 0
    checksum = 0
    count = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            cr = 2.0 * x / size - 1.5
            zr = zi = 0.0
            escaped = 0
            for _ in range(50):
                zr2 = zr * zr
                zi2 = zi * zi
                if zr2 + zi2 > 4.0:
                    escaped = 1
                    break
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
            bits = (bits << 1) + escaped
            count += 1
            if count == 8:
                checksum ^= bits
                bits = 0
                count = 0
    return checksum
