class Evil:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
    def __eq__(self, other):
        log.append((self.h, other))
        global n
        n += 1
        return False

log = []
n = 0

def run(keys, evil_hash):
    global n
    d = {}
    s = set()
    total = 0
    for i in range(300):
        k = keys[i % len(keys)]
        if i == 150:
            d = {Evil(evil_hash): 1, **d}
            s = {Evil(evil_hash)} | s
        before = n
        total += d.get(k, 7)
        d[k] = i
        if k in s:
            total += 1
        s.add(k)
        total += d[k] + len(d) + len(s) + n - before
        d.setdefault(k, 3)
        if i % 5 == 0:
            del d[k]
            s.discard(k)
    return total > 0, n > 0, n == len(log)

print(run([1, 2, 3, 5], 3))
print(run(["a", "b", "xyz"], hash("b")))
print(run([(1, 2), (3, 4), ("x", 1)], hash((3, 4))))
print(run([True, 1, 1.0, 2], 1))

def mixed():
    d = {}
    out = []
    for i in range(400):
        k = i % 10
        d[k] = i
        if i == 200:
            d["s"] = 1
        if i == 250:
            d[2.0] = "two"
            d[True] = "one"
        if i == 300:
            d[2 ** 70] = 5
        if i == 350:
            for q in range(10):
                d.pop(q)
        out.append(len(d))
    return list(d.items()), sum(out)

print(mixed())

def keyerror():
    d = {1: 1}
    bad = 0
    for i in range(300):
        try:
            d[i % 3]
        except KeyError as e:
            bad += e.args[0]
    return bad
print(keyerror())

def unhashable():
    d = {}
    k = 1
    for i in range(200):
        if i == 190:
            k = [1]
        d[k] = i
try:
    unhashable()
except TypeError as e:
    print(e)

def grow():
    d = {i: i for i in range(100)}
    n = 0
    for k in d:
        n += k
        if k == 99:
            d[1000] = 1
try:
    grow()
except RuntimeError as e:
    print(e)

def mutate_values():
    d = {i: i for i in range(200)}
    for k, v in d.items():
        d[k] = v * 2
    return sum(d.values()), list(d)[:3]
print(mutate_values())

def delete_during():
    s = set(range(300))
    t = 0
    try:
        for x in s:
            t += x
            if x == 250:
                s.remove(x)
    except RuntimeError as e:
        return t, str(e)
print(delete_during())
