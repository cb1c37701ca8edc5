"""Shortest paths with a heap, components, topological order, an event queue, and an LRU cache."""
import heapq
from collections import OrderedDict, deque
from functools import lru_cache, reduce
from operator import itemgetter


class Graph:
    def __init__(self, edges=(), directed=False):
        self._next = {}
        self.directed = directed
        for edge in edges:
            self.connect(*edge)

    def connect(self, a, b, weight=1):
        self._next.setdefault(a, {})[b] = weight
        other = self._next.setdefault(b, {})
        if not self.directed:
            other[a] = weight

    def __iter__(self):
        yield from self._next

    def __getitem__(self, node):
        return self._next[node].items()

    def distances(self, start):
        best, queue, previous = {}, [(0, start, None)], {}
        while queue:
            distance, node, came = heapq.heappop(queue)
            if node in best:
                continue
            best[node], previous[node] = distance, came
            for neighbour, weight in self[node]:
                if neighbour not in best:
                    heapq.heappush(queue, (distance + weight, neighbour, node))
        return best, previous

    def path(self, start, goal):
        best, previous = self.distances(start)
        if goal not in best:
            return None
        steps = [goal]
        while (node := previous[steps[-1]]) is not None:
            steps.append(node)
        return best[goal], steps[::-1]

    def components(self):
        seen = set()
        for start in self:
            if start in seen:
                continue
            seen.add(start)
            queue, found = deque([start]), []
            while queue:
                found.append(node := queue.popleft())
                for neighbour, _ in self[node]:
                    if neighbour not in seen:
                        seen.add(neighbour)
                        queue.append(neighbour)
            yield found

    def order(self):
        state, result = {}, []

        def visit(node, trail):
            if state.get(node) == "done":
                return
            if node in trail:
                raise ValueError("cycle " + "->".join(map(str, trail[trail.index(node):] + [node])))
            for neighbour, _ in self[node]:
                visit(neighbour, trail + [node])
            state[node] = "done"
            result.append(node)

        for node in self:
            visit(node, [])
        return result[::-1]


grid = Graph()
for y in range(8):
    for x in range(8):
        for dx, dy in ((1, 0), (0, 1)):
            if x + dx < 8 and y + dy < 8 and (x * y) % 5 != 3:
                grid.connect((x, y), (x + dx, y + dy), 1 + (x * 3 + y * 5) % 7)
print(grid.path((0, 0), (7, 7)))
print(grid.path((0, 0), (3, 6)), sum(grid.distances((2, 2))[0].values()))
print([len(c) for c in Graph([(i, i * i % 23) for i in range(23)]).components()])
tasks = Graph(directed=True)
for line in "shoes<socks trousers;jacket<belt shirt;belt<trousers;tie<shirt;shoes<laces".split(";"):
    target, _, needs = line.partition("<")
    for need in needs.split():
        tasks.connect(need, target)
print(tasks.order())
tasks.connect("shoes", "socks")
try:
    tasks.order()
except ValueError as error:
    print(error)


class Simulation:
    def __init__(self):
        self.now, self._queue, self._count, self.log = 0.0, [], 0, []

    def at(self, delay, action, *args):
        self._count += 1
        heapq.heappush(self._queue, (self.now + delay, self._count, action, args))

    def spawn(self, process):
        def resume(value=None):
            try:
                wait = process.send(value)
            except StopIteration as stop:
                self.log.append((self.now, "end", stop.value))
            else:
                self.at(wait, resume, self.now)
        self.at(0, resume)

    def run(self, until=float("inf")):
        while self._queue and self._queue[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self._queue)
            action(*args)
        return self.now


class Machine:
    def __init__(self, simulation):
        self.simulation, self.free, self.waiting, self.busy = simulation, 2, deque(), 0.0

    def request(self, job):
        if self.free:
            self.free -= 1
            self.start(job)
        else:
            self.waiting.append(job)

    def start(self, job):
        name, length = job
        self.busy += length
        self.simulation.at(length, self.done, name)

    def done(self, name):
        self.simulation.log.append((self.simulation.now, name))
        if self.waiting:
            self.start(self.waiting.popleft())
        else:
            self.free += 1


def customer(machine, name, jobs):
    seed = sum(map(ord, name))
    for number in range(jobs):
        seed = (seed * 1103515245 + 12345) % 2**31
        machine.request((f"{name}{number}", 1 + seed % 5 / 2))
        started = yield 0.5 + seed % 3
        assert started <= machine.simulation.now
    return f"{name} sent {jobs}"


simulation = Simulation()
machine = Machine(simulation)
for name, jobs in dict(ann=4, bob=6, cyd=3).items():
    simulation.spawn(customer(machine, name, jobs))
print(simulation.run(until=6), len(simulation.log), simulation.run(), machine.busy, machine.free)
for entry in simulation.log:
    print("%6.2f %s" % (entry[0], " ".join(map(str, entry[1:]))))


class Cache:
    def __init__(self, size):
        self.size, self._entries, self.hits, self.misses = size, OrderedDict(), 0, 0

    def __call__(self, function):
        def cached(*key):
            try:
                self._entries.move_to_end(key)
                self.hits += 1
                return self._entries[key]
            except KeyError:
                self.misses += 1
            value = self._entries[key] = function(*key)
            if len(self._entries) > self.size:
                self._entries.popitem(last=False)
            return value
        cached.cache = self
        return cached


@Cache(32)
def ways(total, coins):
    if total == 0:
        return 1
    if total < 0 or not coins:
        return 0
    return ways(total - coins[0], coins) + ways(total, coins[1:])


@lru_cache(maxsize=None)
def partitions(n, largest):
    return 1 if n == 0 else sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


print(ways(60, (25, 10, 5, 1)), ways.cache.hits, ways.cache.misses, list(ways.cache._entries)[:3])
print(partitions(80, 80), partitions.cache_info())
words = "the quick brown fox jumps over the lazy dog the fox".split()
counts = reduce(lambda d, w: {**d, w: d.get(w, 0) + 1}, words, {})
print(sorted(counts.items(), key=itemgetter(1, 0), reverse=True)[:4], max(counts, key=counts.get))
