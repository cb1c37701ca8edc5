# Small functions called in hot loops: what they change, raise and return must be seen as if called.


def lines(e):
    out = []
    tb = e.__traceback__
    while tb is not None:
        out.append(tb.tb_lineno)
        tb = tb.tb_next
    return out


total = 0


def add(n):
    global total
    total += n
    return total


def loop_over_global():
    global total
    total = 5
    out = []
    for i in range(300):
        if i % 50 == 0:
            total = i
        out.append(add(i) + total)
    return sum(out), total


print(loop_over_global())
for k in range(300):
    total = total - add(k) // 7
print(total)


def step(it):
    return next(it, None)


def moves_iterator(n):
    items = list(range(n))
    it = iter(items)
    seen = []
    for x in it:
        seen.append(x)
        if x % 3 == 0:
            step(it)
    return len(seen), sum(seen)


print(moves_iterator(400), moves_iterator(401))


def pick(i):
    if i == 250:
        return 'text'
    if i % 100 == 99:
        return None
    if i > 280:
        return i + 0.5
    return i


def kinds(n):
    out = []
    for i in range(n):
        v = pick(i)
        if not isinstance(v, int):
            out.append(v)
    return out


print(kinds(290))


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.log = None

    def pay(self, n):
        if n > self.balance:
            raise ValueError('not enough: %d of %d' % (self.balance, n))
        self.balance -= n
        return self.balance

    def pay_twice(self, n):
        return self.pay(n) + self.pay(n)


def spend(account, n):
    paid = 0
    for i in range(n):
        paid += account.pay_twice(i % 5)
    return paid


a = Account(2000)
print(spend(a, 300), a.balance)
try:
    spend(a, 1000)
except ValueError as e:
    print(e, a.balance)
    print(lines(e))


def spend_guarded(account, n):
    failed = 0
    last = None
    for i in range(n):
        try:
            last = account.pay(i % 7)
        except ValueError as e:
            failed += 1
            account.balance += 40
            names = lines(e)
    return failed, last, names


print(spend_guarded(Account(500), 700))


def patched(n):
    a = Account(10 ** 6)
    out = 0
    for i in range(n):
        if i == 150:
            Account.pay = lambda self, n: -n
        out += a.pay(i)
    return out


original = Account.pay
print(patched(300))
Account.pay = original
print(Account(10).pay(3))


class Self:
    def __init__(self, n):
        self.n = n

    def change(self, other):
        self.n += 1
        if self.n == 200:
            self.__class__ = other
        return self.n


class Other(Self):
    def change(self, other):
        self.n += 1000
        return self.n


s = Self(0)
print([s.change(Other) for _ in range(203)][-5:], type(s).__name__)


def scale(x):
    return x * factor


factor = 2
results = []
for i in range(400):
    if i == 200:
        factor = 1.5
    if i == 300:
        factor = 'ab'
    results.append(scale(i % 4))
print(results[195:205], results[-4:])


def deep(n):
    return n + 1


def descend(n):
    if n == 0:
        return 0
    return deep(descend(n - 1))


print(descend(500))
try:
    descend(100000)
except RecursionError as e:
    print('RecursionError', e)


class Early:
    made = 0

    def __init__(self, n):
        Early.made += 1
        if n % 100 == 0:
            self.rare = n
            return
        self.n = n

    def get(self):
        return self.n


def make(n):
    out = 0
    for i in range(1, n):
        try:
            x = Early(i)
            out += x.get()
        except AttributeError as e:
            out += x.rare
    return out, Early.made


print(make(450))


class Bad:
    def __init__(self, n):
        self.n = n
        if n == 333:
            return n


def bad(n):
    x = None
    try:
        for i in range(n):
            x = Bad(i)
    except TypeError as e:
        return str(e), x.n


print(bad(400))


def redefined(x):
    return x + 1


def caller(n):
    global redefined
    out = []
    for i in range(n):
        if i == 120:
            redefined = lambda x: x * 2
        if i == 240:
            redefined = len
        out.append(redefined([i] if i >= 240 else i))
    return out[118:123], out[238:243], sum(out)


print(caller(300))
