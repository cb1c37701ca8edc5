# Loops whose checks are made once for many trips: what happens when those checks fail, where sums
# leave 64 bits, where indices leave their lists, and where loops are left early.


def fill(items, start, stop, step):
    done = []
    try:
        for i in range(start, stop, step):
            items[i] = items[i] + i
            done.append(i)
    except IndexError as e:
        done.append(str(e))
    return done[-3:], items[-3:]


print(fill([1] * 10, 0, 10, 1))
print(fill([1] * 10, 0, 12, 1))
print(fill([1] * 10, -3, 5, 1))
print(fill([1] * 10, 9, -1, -1))
print(fill([1] * 10, 9, -14, -1))
print(fill([1] * 10, 0, 20, 3))
print(fill([1] * 5000, 0, 5001, 1))
print(fill([1] * 5000, 4999, -1, -7))


def total(start, items):
    for x in items:
        start += x & 1023
    return start


numbers = list(range(9000))
print(total(0, numbers))
print(total(2**63 - 1000, numbers))
print(total(2**62, numbers))
print(total(-(2**63), numbers))
print(total(2**70, numbers))


def squares(start, stop):
    s = 0
    for i in range(start, stop):
        s = (s + i * i) % 1000003
    return s


print(squares(0, 6000))
print(squares(-50, 50))
print(squares(2**31 - 5, 2**31 + 5))
print(squares(2**32 - 5, 2**32 + 5))
print(squares(2**63 - 3, 2**63 + 3))


def first_zero(items):
    i = 0
    while items[i] != 0:
        i += 1
    return i


def find(items):
    try:
        return first_zero(items)
    except IndexError:
        return "none"


print(find([3] * 7000 + [0]), find([3] * 7000), find([0]), find([]))


def masked(n):
    seed = 12345
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFF
    return seed


print(masked(1), masked(10), masked(6000))


def negative(n, m):
    out = []
    for i in range(-n, n):
        out.append((i // 8, i % 8, i // m, i % m, i >> 1, i & 3))
    return out[0], out[n - 1], out[-1], sum(map(sum, out))


print(negative(20, 7), negative(20, -7))


def rows(grid):
    s = 0
    for row in grid:
        for x in row:
            s += x
    return s


print(rows([[1, 2], [], [3], [], [], [], [4.5], [], [True]]))


def early(items, limit):
    s = 0
    for i in range(len(items)):
        if items[i] > limit:
            break
        s += items[i]
    else:
        s = -s
    return s, i


print(early(numbers, 100), early(numbers, 5000), early(numbers, 10000))


def shrinking(items):
    seen = 0
    for i in range(len(items)):
        if i % 1000 == 999:
            items.pop()
        if i >= len(items):
            return seen, i
        seen += items[i]
    return seen, i


print(shrinking(list(range(9000))))


def inclusive(n):
    i = n - 5
    s = 0
    while i <= n:
        s += i
        i += 1
    return s, i


print(inclusive(10), inclusive(2**63 - 1), inclusive(2**63))


def downwards(n):
    s = 0
    while n > 0:
        s += n
        n -= 1
    return s, n


print(downwards(5000), downwards(0), downwards(-3))


def swapped(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a
    return a, b


print(swapped(4097), swapped(8194), swapped(1))


def strided(n):
    a = [0] * n
    for step in range(1, 40):
        for j in range(step, n, step):
            a[j] += step
    return sum(a), a[-1]


print(strided(3000))
