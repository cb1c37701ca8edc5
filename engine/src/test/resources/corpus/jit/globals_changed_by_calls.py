count = 0
limit = 10
table = {}
def bump():
    global count
    count += 1
def change(i):
    global limit
    if i == 500: limit = 2.5
    if i == 800: limit = "s"
def loop(n):
    global count
    count = 0
    t = 0
    for i in range(n):
        bump()
        t += count
        if i % 50 == 0: count += 1000
    return t, count
print(loop(10), loop(1000), loop(12000))
def watch(n):
    seen = []
    for i in range(n):
        change(i)
        if not seen or seen[-1] != limit: seen.append(limit)
    return seen
print(watch(1000))
for i in range(3000):
    bump()
    if count % 2: count = count + 1
print(count, i)
def set_i(v):
    global i
    i = v
seen = []
for i in range(300):
    set_i(-i)
    seen.append(i)
print(seen[:3], seen[-1], i)
def helper(x): return x + 1
t = 0
for k in range(2000):
    t += helper(k)
    if k == 1000:
        def helper(x): return 0.5
    if k == 1500:
        helper = len
        try: t += helper(k)
        except TypeError as e: print(e)
        helper = lambda x: 1
print(t)
def deleter():
    global gone
    del gone
hits = 0
for k in range(500):
    gone = k
    if k % 3 == 0: deleter()
    try: hits += gone
    except NameError: hits -= 1
print(hits)
def via_globals(n):
    g = globals()
    for i in range(n):
        g["count"] = i * 2
        if count != i * 2: return "stale"
    return count
print(via_globals(1000))
x = 0
for k in range(1000):
    globals()["x"] = x + 1
    x += 1
print(x)
for k in range(300):
    exec("x = x + 1")
print(x)
len_calls = 0
def len_(o):
    global len_calls
    len_calls += 1
    return 3
t = 0
for k in range(600):
    t += len("ab")
    if k == 300: len = len_
print(t, len_calls)
del len
