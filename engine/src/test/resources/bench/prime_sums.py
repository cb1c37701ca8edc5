def primes_below(n):
    composite = [False] * n
    primes = []
    for i in range(2, n):
        if not composite[i]:
            primes.append(i)
            for j in range(i * i, n, i):
                composite[j] = True
    return primes


def digit_sum(n):
    total = 0
    while n > 0 and total < 100:
        total += n % 10
        n //= 10
    return total


def run():
    primes = primes_below(30_000)
    total = 0
    previous = primes[0]
    longest = 0
    for i in range(1, len(primes)):
        p = primes[i]
        gap = p - previous
        if gap > longest:
            longest = gap
        if digit_sum(p) & 1:
            total += p * gap % 1009
        else:
            total -= p >> 3
        previous = p
    return len(primes), longest, total
