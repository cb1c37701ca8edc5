from itertools import *
print(list(islice(count(3), 3)), list(islice(count(1.5, 0.5), 3)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)), list(chain([1], "ab", (2,))), list(chain.from_iterable([[1], [2, 3]])), list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(compress("abcd", [1, 0, 1, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", [1], fillvalue="-")), list(pairwise("abcd")))
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 3)), list(combinations([1, 2], 3)), list(permutations([1], 0)))
print([(k, list(g)) for k, g in groupby("aabbca")], [(k, [x for x in g]) for k, g in groupby(range(8), key=lambda x: x // 3)], list(islice("abcdef", 2, 5)), list(islice("abcdef", 1, None, 2)), list(islice("abc", 0)), list(islice([1, 2, 3], 10)))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a)); x, y, z = tee("ab", 3); print(list(x), list(y), list(z))
it = iter(range(10)); print(list(islice(it, 3)), list(islice(it, 2)), next(it), list(zip_longest(*[iter("abcdefg")] * 3, fillvalue="x")))
for f in (lambda: list(islice([1], -1)), lambda: count("a"), lambda: list(repeat(1, "a")), lambda: list(combinations([1], -1)), lambda: list(accumulate(5)), lambda: list(chain(5)), lambda: list(product(5)), lambda: list(starmap(pow, [1])), lambda: list(islice([1], "a")), lambda: groupby(), lambda: list(permutations(5))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(sum(1 for _ in product(range(3), repeat=4)), max(map(sum, combinations(range(6), 3))), "".join(chain("ab", ["c"])), dict(zip(count(), "xy")), list(map(lambda p: p[0] * p[1], pairwise(range(5)))))
g = groupby([1, 1, 2]); k, grp = next(g); k2, grp2 = next(g); print(list(grp), list(grp2))
c = count(); print([next(c) for _ in range(3)], c, repeat(5), repeat(1, 2), type(chain()).__name__, next(count(10**20)), list(islice(count(2**63 - 2), 4)))
def primes():
    n = count(2)
    while True:
        p = next(n); yield p; n = filter(lambda x, p=p: x % p, n)
print(list(islice(primes(), 12)))
def roundrobin(*its):
    for t in zip_longest(*its, fillvalue=None): yield from (x for x in t if x is not None)
print(list(roundrobin("abc", [1], "xy")))

# Counting goes by any numbers.
print(list(islice(count(1j, 0.5), 3)), count(2, 1j))
