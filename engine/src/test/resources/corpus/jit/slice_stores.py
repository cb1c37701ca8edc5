# Slices that are replaced, reversed and taken in steps, in compiled code.
def reverse_heads(items, rounds):
    for k in range(rounds):
        n = k % len(items) + 1
        items[:n] = items[n - 1 :: -1] if n < len(items) else items[::-1]
    return items


def rotate(items, rounds):
    for _ in range(rounds):
        first = items[0]
        items[: len(items) - 1] = items[1:]
        items[-1] = first
    return items


def grow_and_shrink(items, more, rounds):
    for k in range(rounds):
        items[1:2] = more
        items[0 : len(more)] = []
        items[2:1] = more[:1]
        del items[3:]
    return items


def itself(items, rounds):
    for _ in range(rounds):
        items[1:3] = items
        items[2:] = items[2:6]
        items[:] = items
    return items


def strided(items, rounds):
    total = 0
    for k in range(rounds):
        part = items[k % 5 : -1 : 2]
        total += len(part)
        back = items[-1 : -8 : -3]
        total += len(back) + (back[0] if back else 0)
        total += len(items[100::-7]) + len(items[:-100:-1])
    return total


def bounds(items, a, b):
    total = []
    for i in range(-a, a):
        total.append(len(items[i:b]))
        copy = items[:]
        copy[i:b] = [i]
        total.append(len(copy))
        copy[i : b : 1] = copy
        total.append(len(copy))
    return total


def mixed(items, values):
    for value in values:
        items[1:3] = value
    return items


for _ in range(3):
    print(reverse_heads(list(range(12)), 300))
    print(reverse_heads([x / 2 for x in range(9)], 200))
    print(reverse_heads(["a", "b", "c", None, 4], 200))
    print(rotate(list(range(7)), 250))
    print(grow_and_shrink([1, 2, 3, 4, 5], [7, 8, 9], 150))
    print(grow_and_shrink(["x", "y"], ["p"], 150))
    print(itself([1, 2, 3, 4], 120))
    print(strided(list(range(50)), 200), strided([], 0))
    print(sum(bounds(list(range(20)), 60, 9)), sum(bounds([], 60, -1)))
print(mixed([1, 2, 3, 4], [[5, 6]] * 200))
print(mixed([1, 2, 3, 4], [[5, 6]] * 200 + [(7, 8, 9), "ab", [1.5], {}, [[]]]))
for wrong in (5, None):
    try:
        mixed([1, 2, 3], [[1]] * 150 + [wrong])
    except TypeError as e:
        print(e)


def extended(items, value, rounds):
    for _ in range(rounds):
        items[::2] = value
    return items


print(extended([1, 2, 3, 4], [9, 9], 150))
try:
    extended([1, 2, 3], [1], 150)
except ValueError as e:
    print(e)


class Sub(list):
    def __getitem__(self, key):
        return ("got", key)

    def __setitem__(self, key, value):
        print("set", key, value)


def through(items, rounds):
    for _ in range(rounds):
        items[0:1] = items[1:2]
    return items


print(through([1, 2, 3], 200))
print(list.__len__(through(Sub([1, 2, 3]), 2)))
