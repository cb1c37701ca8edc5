# Dicts whose values are all ints, for a while: every way in which they stop being so.


def counts(items):
    found = {}
    for item in items:
        found[item] = found.get(item, 0) + 1
    return found


def grown(n):
    return {i: i * i for i in range(n)}


def named(n):
    return {"k%d" % i: i for i in range(n)}


print(counts([i % 17 for i in range(400)]))
print(counts("the quick brown fox jumps over the lazy dog, again and again"))

for make in grown, named:
    for n in 3, 5, 6, 11, 40, 200:
        table = make(n)
        keys = list(table)
        print(make.__name__, n, sum(table.values()), max(table.values()), len(table))

        # A value of another type.
        other = make(n)
        other[keys[n // 2]] = "text"
        print([v for v in other.values() if not isinstance(v, int)], other[keys[0]], other[keys[-1]])
        other[keys[n // 2]] = 7
        other["new"] = 2**70
        other["newer"] = 2**63 - 1
        other["newest"] = True
        print(list(other.items())[-4:])
        other[keys[0]] += 2**63
        print(other[keys[0]])

        # Removed entries.
        other = make(n)
        del other[keys[0]]
        del other[keys[-1]]
        print(keys[0] in other, keys[-1] in other, len(other), list(other)[:3])
        other[keys[0]] = 5
        print(list(other.items())[-2:], other.pop(keys[1]), other.popitem(), len(other))
        for key in list(other):
            if other[key] % 3:
                del other[key]
        print(list(other.items())[:5], len(other))
        other.clear()
        other[1] = 1
        other[2.0] = 2
        print(other)

        # Copies are of their own.
        other = make(n)
        same = other.copy()
        same[keys[0]] = None
        same.update({keys[1]: 1.5, "x": 3})
        print(other[keys[0]], other[keys[1]], same[keys[0]], same[keys[1]], "x" in other)
        print(other == make(n), same == other, dict(other) == other, other | {1: "a"} == other)
        print(other.setdefault(keys[0], "no"), other.setdefault("yes", "yes"), other["yes"])


def total(table, keys):
    found = 0
    for key in keys:
        found += table[key]
    return found


def doubled(table):
    for key in table:
        table[key] = table[key] * 2 + table.get("missing", 0)
    return table


def until_text(table, keys):
    found = 0
    try:
        for key in keys:
            found += table[key]
    except TypeError as error:
        return found, str(error)
    return found


table = grown(100)
print(total(table, range(100)), total(doubled(table), range(100)))
table[60] = 2**64
print(total(table, range(100)))
table[61] = 0.5
print(total(table, range(100)))
table[90] = "text"
print(until_text(table, range(100)))
table = named(30)
print(total(table, list(table)), total(doubled(table), list(table)))
table["k9"] = 2**63 - 1
print(doubled(table)["k9"])

big = {i: 2**62 for i in range(50)}
for i in range(50):
    big[i] += 2**62 - 1 + i % 2
print(sum(big.values()), big[3], big[4])
x = {i: i for i in range(1000)}
for i in range(1000):
    x[i] = x
print(len(x), x[5] is x)
