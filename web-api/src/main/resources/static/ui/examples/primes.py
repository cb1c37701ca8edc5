# The loops run often enough to be compiled: their lines turn green.
def primes_below(limit):
    is_prime = [True] * limit
    found = []
    for number in range(2, limit):
        if is_prime[number]:
            found.append(number)
            for multiple in range(number * number, limit, number):
                is_prime[multiple] = False
    return found


primes = primes_below(400_000)
print(len(primes), "primes, the last ones are", primes[-3:])

gaps = {}
for left, right in zip(primes, primes[1:]):
    gap = right - left
    gaps[gap] = gaps.get(gap, 0) + 1

{"count": len(primes), "most frequent gap": max(gaps, key=gaps.get)}
