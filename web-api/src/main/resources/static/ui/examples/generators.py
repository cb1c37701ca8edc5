# A pipeline of generators: nothing is computed before it is asked for.
from itertools import islice


def collatz(start):
    while start != 1:
        yield start
        start = start // 2 if start % 2 == 0 else 3 * start + 1
    yield 1


def longest_chains():
    best = 0
    start = 1
    while True:
        length = sum(1 for _ in collatz(start))
        if length > best:
            best = length
            yield start, length
        start += 1


for start, length in islice(longest_chains(), 22):
    print(f"{start:>6} takes {length:>4} numbers to reach 1")

list(collatz(27))[:12]
