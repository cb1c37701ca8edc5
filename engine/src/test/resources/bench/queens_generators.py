def permutations(items):
    n = len(items)
    if n <= 1:
        yield items
    else:
        for i in range(n):
            rest = items[:i] + items[i + 1:]
            for p in permutations(rest):
                yield [items[i]] + p


def safe(queens):
    for i in range(len(queens)):
        for j in range(i + 1, len(queens)):
            if abs(queens[i] - queens[j]) == j - i:
                return False
    return True


def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def run():
    solutions = sum(1 for q in permutations([0, 1, 2, 3, 4, 5]) if safe(q))
    total = 0
    for x in evens(count(20000)):
        total += x
    return (solutions, total, sum(x * x for x in range(10000)))
