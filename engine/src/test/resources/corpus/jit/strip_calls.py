# Loops with inlined calls are split: their steps are counted ahead.
def cell(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def odd(n):
    return n & 1 == 1


def larger(a, b):
    if a > b:
        return a
    return b


def clamp(x):
    return larger(larger(x, 3), 5)


def sums(n):
    total = 0.0
    for i in range(n):
        for j in range(n):
            total += cell(i, j)
    return round(total, 9)


def sometimes(n):
    count = 0
    for i in range(n):
        if odd(i):
            count += larger(i, 10)
        elif i % 3 == 0:
            count -= clamp(i)
    return count


def left_early(n, stop):
    found = []
    for start in range(n):
        for i in range(start, n):
            if larger(i, 7) * 2 == stop:
                found.append(i)
                break
        else:
            found.append(-1)
    return sum(found)


def collected(n):
    return [clamp(i) for i in range(n)]


def third(items, i):
    return items[i] // 3


def until_failure(items):
    total = 0
    try:
        for i in range(len(items) + 5):
            total += third(items, i)
    except IndexError as e:
        return total, str(e)
    return total


def changing(values):
    total = 0
    for value in values:
        total = total + larger(value, 1)
    return total


def countdown(n):
    steps = 0
    while larger(n, 0) > 0:
        n -= larger(steps % 3, 1)
        steps += 1
    return steps


for _ in range(3):
    print(sums(40))
    print(sometimes(9000))
    print(left_early(60, 90))
    print(sum(collected(5000)))
    print(until_failure(list(range(3000))))
    print(changing(list(range(200)) + [2.5] + list(range(100))))
    print(changing([2**62] * 3 + [1]))
    print(countdown(7000))
larger = max
print(changing(range(100)), sometimes(300))
