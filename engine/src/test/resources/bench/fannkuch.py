def fannkuch(n):
    count = list(range(1, n + 1))
    perm1 = list(range(n))
    checksum = 0
    max_flips = 0
    even = True
    while True:
        first = perm1[0]
        if first:
            perm = perm1[:]
            flips = 0
            while first:
                perm[: first + 1] = perm[first::-1]
                flips += 1
                first = perm[0]
            if flips > max_flips:
                max_flips = flips
            checksum += flips if even else -flips
        if even:
            perm1[0], perm1[1] = perm1[1], perm1[0]
            even = False
        else:
            perm1[1], perm1[2] = perm1[2], perm1[1]
            even = True
            r = 2
            while True:
                count[r] -= 1
                if count[r] > 0:
                    break
                if r == n - 1:
                    return checksum * 1000 + max_flips
                count[r] = r + 1
                r += 1
                first = perm1[0]
                perm1[:r] = perm1[1 : r + 1]
                perm1[r] = first


def run():
    count = 0
    return fannkuch(7) + count
