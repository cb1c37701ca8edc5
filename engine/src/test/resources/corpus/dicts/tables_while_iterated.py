"""Dicts that change while they are iterated over: what comes next tells how their tables grow."""


def run(d, ops):
    out = []
    try:
        for n, k in enumerate(d):
            out.append(k)
            if len(out) > 30: break
            ops(d, n, k)
    except RuntimeError as e:
        out.append(str(e))
    return out
def swap(new):
    def op(d, n, k):
        del d[k]
        d[new(n, k)] = 1
    return op
def swaplast(new):
    def op(d, n, k):
        d.popitem()
        d[new(n, k)] = 1
    return op
for start in ({'a': 1, 'b': 2, 'c': 3}, {1: 1, 2: 2}, {'a': 1}, {}, {'a': 1, 2: 3}, dict.fromkeys('abcde'), dict.fromkeys('abcdefghij'), dict.fromkeys(range(5)), dict.fromkeys(range(11)), {k: k for k in range(6)}, {k: k for k in 'abcdef'}, dict(a=1, b=2, c=3), dict(zip('abc', 'abc'))):
    for make in (dict, dict.copy, lambda d: {**d}, lambda d: d | {}, lambda d: dict(d.items()), lambda d: {k: v for k, v in d.items()}):
        for new in (lambda n, k: n + 100, lambda n, k: 'x%d' % n, lambda n, k: (n, k)[n % 2] if type(k) is str else n + 50, lambda n, k: k, lambda n, k: (1, n)):
            print(run(make(start), swap(new)), run(make(start), swaplast(new)))
d = {'a': 1, 'b': 2}
print(run(d, lambda d, n, k: (d.pop(k), d.setdefault(n, 1))))
d = {'a': 1, 'b': 2}; del d['a']
print(run(d, lambda d, n, k: (d.pop(k), d.update({n: 1}))))
d = {'a': 1, 'b': 2, 'c': 3, 'd': 4}; del d['a'], d['b']
e = d.copy()
for x in (d, e, dict(d)):
    print(run(x, lambda d, n, k: (d.pop(k), d.update({str(n): 1}))))
for n in (1, 4, 5, 6, 10, 11, 21):
    for m in (1, 5, 6, 11):
        for gone in (0, 3):
            a = {('s%d' % i if m % 2 else i): i for i in range(n)}
            b = {('t%d' % i if n % 2 else -i - 1): i for i in range(m)}
            for k in list(b)[:gone]: del b[k]
            a.update(b)
            c = {**b}
            d = b | {'q': 1}
            for x in (a, c, d, dict(b), b.copy(), dict(b, z=1)):
                seen = run(x, swap(lambda n, k: n + 1000)) + run(x, swap(lambda n, k: 'x%d' % n))
                print(*[str(k)[:16] for k in seen[:2] + seen[-4:]])
