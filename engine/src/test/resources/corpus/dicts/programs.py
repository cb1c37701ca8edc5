def memo_fib(n, cache={}):
    if n in cache:
        return cache[n]
    r = n if n < 2 else memo_fib(n - 1) + memo_fib(n - 2)
    cache[n] = r
    return r
print([memo_fib(n) for n in (0, 1, 10, 50, 90, 95, 100, 200)])
def invert(d):
    out = {}
    for k, v in d.items():
        out.setdefault(v, []).append(k)
    return out
print(invert({"a": 1, "b": 2, "c": 1}))
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}
def bfs(g, s):
    dist = {s: 0}
    queue = [s]
    while queue:
        n = queue.pop(0)
        for m in g[n]:
            if m not in dist:
                dist[m] = dist[n] + 1
                queue.append(m)
    return dist
print(bfs(graph, "a"))
def topo(g):
    seen, out = set(), []
    def visit(n):
        if n in seen:
            return
        seen.add(n)
        for m in g[n]:
            visit(m)
        out.append(n)
    for n in g:
        visit(n)
    return out[::-1]
print(topo(graph))
wg = {0: {1: 7, 2: 9, 5: 14}, 1: {0: 7, 2: 10, 3: 15}, 2: {0: 9, 1: 10, 3: 11, 5: 2}, 3: {1: 15, 2: 11, 4: 6}, 4: {3: 6, 5: 9}, 5: {0: 14, 2: 2, 4: 9}}
def dijkstra(g, s):
    dist = {n: float("inf") for n in g}
    dist[s] = 0
    todo = set(g)
    while todo:
        n = min(todo, key=lambda x: dist[x])
        todo.remove(n)
        for m, w in g[n].items():
            if dist[n] + w < dist[m]:
                dist[m] = dist[n] + w
    return dist
print(dijkstra(wg, 0))
life = {(1, 0), (1, 1), (1, 2)}
for gen in range(3):
    counts = {}
    for x, y in life:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    p = (x + dx, y + dy)
                    counts[p] = counts.get(p, 0) + 1
    life = {p for p, n in counts.items() if n == 3 or n == 2 and p in life}
    print(sorted(life))
inventory = {}
for op, item, qty in [("in", "nut", 5), ("in", "bolt", 7), ("out", "nut", 2), ("in", "nut", 1), ("out", "cog", 1), ("out", "bolt", 7)]:
    try:
        inventory[item] = inventory.get(item, 0) + qty if op == "in" else inventory[item] - qty
        if inventory[item] == 0:
            del inventory[item]
    except KeyError as e:
        print("missing", e)
print(inventory)
nested = {}
for path in ("a.b.c", "a.b.d", "a.x", "q"):
    node = nested
    for part in path.split("."):
        node = node.setdefault(part, {})
print(nested)
