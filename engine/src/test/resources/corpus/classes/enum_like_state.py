class State:
    def __init__(self, name): self.name = name; self.trans = {}
    def on(self, ev, to): self.trans[ev] = to; return self
    def __repr__(self): return self.name
red, green, yellow = map(State, ("red", "green", "yellow"))
red.on("go", green); green.on("slow", yellow); yellow.on("stop", red).on("go", green)
s = red
for ev in "go slow go slow stop oops go".split():
    try: s = s.trans[ev]; print(ev, "->", s)
    except KeyError as e: print(s, "ignores", e)
class Account:
    fee = 1
    total = 0
    def __init__(self, owner, balance=0): self.owner = owner; self.balance = balance; self.history = []
    def deposit(self, n):
        if n <= 0: raise ValueError("bad amount: %r" % n)
        self.balance += n; self.history.append(("d", n)); Account.total += n
    def withdraw(self, n):
        if n + self.fee > self.balance: raise Insufficient(self, n)
        self.balance -= n + self.fee; self.history.append(("w", n))
class Insufficient(Exception):
    def __init__(self, acc, n): super().__init__(f"{acc.owner} has {acc.balance}, wants {n}"); self.need = n + acc.fee - acc.balance
class Premium(Account):
    fee = 0
    def withdraw(self, n):
        try: super().withdraw(n)
        except Insufficient as e:
            if e.need > 100: raise
            self.balance -= n; self.history.append(("overdraft", e.need))
a, p = Account("ann", 50), Premium("pat", 50)
for acc in (a, p):
    for n in (20, 60, 200):
        try: acc.withdraw(n); print(acc.owner, acc.balance)
        except Insufficient as e: print("refused:", e, e.need)
    try: acc.deposit(-5)
    except ValueError as e: print(e)
    acc.deposit(10)
    print(acc.history)
print(Account.total)
class Tree:
    def __init__(self, v): self.v = v; self.l = self.r = None
    def add(self, v):
        side = "l" if v < self.v else "r"
        kid = getattr(self, side)
        if kid: kid.add(v)
        else: setattr(self, side, Tree(v))
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
    def height(self): return 1 + max(self.l.height() if self.l else 0, self.r.height() if self.r else 0)
t = Tree(50)
for i in range(60): t.add(i * 37 % 101)
print(list(t) == sorted(t), t.height(), sum(t), min(t), max(t))
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    def __str__(self): return " + ".join(f"{k}x^{i}" if i else str(k) for i, k in enumerate(self.c) if k) or "0"
q = Poly(1, 1)
for _ in range(4): q = q * Poly(1, 1)
print(q, q(2), q(0.5), Poly(0))
