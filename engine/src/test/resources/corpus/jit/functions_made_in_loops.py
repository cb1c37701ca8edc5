"""Compiled code makes functions: closures, lambdas, defaults; loops and calls with cells of their own."""


def each(items, act):
    for item in items:
        act(item)


def any_of(items, test):
    for item in items:
        if test(item):
            return True
    return False


def total(items):
    result = 0

    def add(item):
        nonlocal result
        result += item

    each(items, add)
    return result


def above(items, least):
    return any_of(items, lambda item: item > least)


def counters(n):
    made = []
    for i in range(n):

        def count(step=1, *, scale=2):
            nonlocal i
            i += step * scale
            return i

        made.append(count)
    return [count() for count in made] + [made[0](5), made[-1](step=1, scale=0)]


def fresh(n):
    made = []
    for i in range(n):
        made.append((lambda value: lambda: value)(i))
    return [one() for one in made][-3:]


def annotated(n):
    def inner(a: int, b: "text" = n) -> float:
        """Doc."""
        return a + b

    return inner(1), inner.__annotations__, inner.__defaults__, inner.__qualname__, inner.__doc__


def parameters(a, b, *rest, c=3, **more):
    def show():
        return a, b, rest, c, sorted(more)

    a += 1
    result = show()
    del b
    try:
        show()
    except NameError as error:
        return result, str(error)


def recursive(n):
    def down(k):
        return 0 if k == 0 else 1 + down(k - 1)

    return down(n)


def failing(items):
    seen = []

    def visit(item):
        if item == 37:
            raise KeyError(item)
        seen.append(item)

    try:
        each(items, visit)
    except KeyError as error:
        return len(seen), repr(error)
    return len(seen), None


def mixed(values):
    kept = 0

    def keep(value):
        nonlocal kept
        kept = kept + value

    for value in values:
        keep(value)
    return kept


def generator_cells(n):
    def numbers():
        for i in range(n):
            yield i * n

    return sum(numbers())


class Stack:
    def __init__(self):
        self.items = []

    def each(self, act):
        for item in self.items:
            act(item)

    def smallest(self):
        best = None

        def look(item):
            nonlocal best
            if best is None or item < best:
                best = item

        self.each(look)
        return best

    def named(self):
        return list(map(lambda item: (__class__.__name__, item), self.items))


stack = Stack()
for i in range(150):
    stack.items.append((i * 7919) % 151)
    if i % 50 == 49:
        print(i, stack.smallest(), stack.named()[-1])

print([total(range(i)) for i in range(0, 200, 40)], total([0.5] * 3), total([2**62] * 4))
print([above(range(i % 7), 3) for i in range(120)].count(True))
print(counters(130)[-4:], fresh(130))
for i in range(130):
    result = annotated(i)
print(result)
print([parameters(i, 2, 3, d=4) for i in range(120)][-1])
print([recursive(i % 20) for i in range(120)][-1])
print([failing(range(i)) for i in range(0, 120)][-1], failing(range(30)))
print([mixed(range(i)) for i in range(120)][-1], mixed([1.5, 2]), mixed([2**63]))
try:
    mixed(["a"])
except TypeError as error:
    print(error)
print(sum(generator_cells(i % 9) for i in range(150)))

functions = []
for i in range(200):
    functions.append(lambda x, i=i: x + i)
print(functions[7](1), functions[199](1), len({id(f) for f in functions}))
