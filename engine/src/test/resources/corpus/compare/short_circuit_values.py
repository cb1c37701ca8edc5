"""What is left in a variable after a test, in hot loops: True and False themselves, or what was tested."""


def both(a, b):
    return a and b


def either(a, b):
    return a or b


def chain(flags, i):
    return flags[i % 3] and flags[i % 5] and flags[i % 7]


def last(values):
    flag = True
    seen = []
    for value in values:
        if flag:
            flag = value
        else:
            seen.append(flag)
            flag = not flag
    return flag, len(seen), sorted(set(map(repr, seen)))


def until(values):
    found = False
    count = 0
    while not found:
        found = values[count] > 90
        count += 1
    return found, count


flags = [True, True, False, True, False, True, True]
counts = {}
for i in range(400):
    for answer in (both(i % 2 == 0, i % 3 == 0), either(i % 2 == 0, i % 5), chain(flags, i)):
        key = (type(answer).__name__, answer is True, answer is False)
        counts[key] = counts.get(key, 0) + 1
for key in sorted(counts):
    print(key, counts[key])
print(last([True, False, True, True, False] * 100))
print(last([True, False, 3, "", None] * 100))
print(until(list(range(200))))
print(sum(both(i > 5, i) for i in range(300)), [either(i % 2 == 0, "odd") for i in range(4)])
