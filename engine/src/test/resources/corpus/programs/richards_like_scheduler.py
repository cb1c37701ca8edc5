class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind, self.data = link, ident, kind, [0] * 4
class Task:
    def __init__(self, name, priority, work):
        self.name, self.priority, self.work, self.queue, self.runs, self.held = name, priority, work, None, 0, False
    def put(self, packet):
        packet.link, node = None, self.queue
        if node is None:
            self.queue = packet
            return
        while node.link: node = node.link
        node.link = packet
    def take(self):
        p = self.queue
        if p: self.queue = p.link
        return p
    def run(self, sched):
        self.runs += 1
        return self.work(self, sched)
class Scheduler:
    def __init__(self): self.tasks, self.trace, self.passed = {}, 0, 0
    def add(self, t): self.tasks[t.name] = t
    def send(self, name, p):
        self.passed += 1
        self.tasks[name].put(p)
    def loop(self, n):
        order = sorted(self.tasks.values(), key=lambda t: -t.priority)
        for i in range(n):
            for t in order:
                if not t.held and (t.queue or t.name == "idle"):
                    self.trace = (self.trace * 31 + t.priority + i) % 1000003
                    t.run(self)
                    break
def idle(t, s):
    p = Packet(None, t.runs, "dev" if t.runs % 3 else "work")
    s.send("handler", p)
def handler(t, s):
    p = t.take()
    p.data[p.ident % 4] += p.ident
    s.send("device" if p.kind == "dev" else "worker", p)
def device(t, s):
    p = t.take()
    t.total = getattr(t, "total", 0) + sum(p.data)
    if p.ident % 5 == 0: t.held = not t.held
def worker(t, s):
    p = t.take()
    for i in range(4): p.data[i] = (p.data[i] * 7 + i) % 26
    if p.ident % 7 == 0: s.tasks["device"].held = False
    s.send("device", p)
s = Scheduler()
for i, (n, w) in enumerate((("idle", idle), ("worker", worker), ("handler", handler), ("device", device))): s.add(Task(n, i * 10, w))
s.loop(3000)
print(s.trace, s.passed, {t.name: t.runs for t in s.tasks.values()}, s.tasks["device"].total)
