"""Attributes that hold ints in some instances and other values in others."""


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __mul__(self, by):
        return Vector(self.x * by, self.y * by, self.z * by)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


def run(vectors, rounds):
    total = Vector(0, 0, 0)
    for i in range(rounds):
        for v in vectors:
            total = total + v * i
    return total.x, total.y, total.z, total.dot(vectors[0])


whole = [Vector(i, -i, i * i) for i in range(6)]
print(run(whole, 200))
real = [Vector(i / 2, i / 4, -i / 8) for i in range(6)]
print(run(real, 200))
both = [Vector(i if i & 1 else i / 2, i if i & 2 else i / 4, i if i & 4 else 10 ** 20 * i) for i in range(16)]
print(run(both, 200))
print(run(whole, 200), run(real, 200))


class Account:
    def __init__(self):
        self.total = 0
        self.last = None

    def add(self, amount):
        self.total += amount
        self.last = amount


def book(amounts):
    accounts = [Account() for _ in range(50)]
    for a in accounts:
        for amount in amounts:
            a.add(amount)
    return {a.total for a in accounts}, {a.last for a in accounts}


for amounts in ([1, 2, 3], [0.5, 0.25], [1, 0.5], [2 ** 62, 2 ** 62], [True], [1j]):
    for _ in range(20):
        result = book(amounts)
    print(result)


class Node:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


def chain(values):
    node = None
    for v in values:
        node = Node(v, node)
    found = []
    while node is not None:
        found.append(node.value)
        node = node.rest
    return found


for values in (range(5), [1.5, 2.5], ["a", 1], [None, 1.0, 1], [2 ** 70]):
    for _ in range(60):
        got = chain(values)
    print(got, [type(g).__name__ for g in got])
