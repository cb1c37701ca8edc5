import random
random.seed(2024)
class Event:
    seq = 0
    def __init__(self, time, kind, who): Event.seq += 1; self.key, self.kind, self.who = (time, Event.seq), kind, who
    def __lt__(self, o): return self.key < o.key
class Heap:
    def __init__(self): self.a = []
    def push(self, x):
        self.a.append(x); i = len(self.a) - 1
        while i and self.a[i] < self.a[(i - 1) >> 1]: self.a[i], self.a[(i - 1) >> 1] = self.a[(i - 1) >> 1], self.a[i]; i = (i - 1) >> 1
    def pop(self):
        top, last = self.a[0], self.a.pop()
        if self.a:
            self.a[0] = last; i = 0
            while True:
                c = 2 * i + 1
                if c >= len(self.a): break
                if c + 1 < len(self.a) and self.a[c + 1] < self.a[c]: c += 1
                if not self.a[c] < self.a[i]: break
                self.a[i], self.a[c] = self.a[c], self.a[i]; i = c
        return top
    def __bool__(self): return bool(self.a)
heap, free, waiting, served, total_wait, arrive = Heap(), 2, [], 0, 0, {}
for i in range(200): heap.push(Event(random.randint(0, 500), "arrive", i))
log = []
while heap:
    e = heap.pop(); now = e.key[0]
    if e.kind == "arrive": arrive[e.who] = now; waiting.append(e.who)
    else: free += 1; served += 1
    while free and waiting:
        w = waiting.pop(0); free -= 1; total_wait += now - arrive[w]
        heap.push(Event(now + random.randint(1, 8), "done", w))
    if served % 40 == 0 and e.kind == "done": log.append((now, served, len(waiting)))
print(served, total_wait, total_wait / served, log)
print(all(h[0] <= n[0] for h, n in zip(log, log[1:])), Event.seq)
