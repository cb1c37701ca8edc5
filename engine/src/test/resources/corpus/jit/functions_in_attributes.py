"""Instances call functions that they have in attributes; None and instances are compared."""


class Task:
    def __init__(self, name, action):
        self.name = name
        self.action = action
        self.next = None

    def run(self, value):
        return self.action(value, self)


class Other(Task):
    def __init__(self, name, action):
        self.extra = 1
        super().__init__(name, action)


class Equal:
    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return isinstance(other, Equal) and self.key == other.key


class Unequal:
    def __ne__(self, other):
        return "never"


def double(value, task):
    return value * 2


def count(value, task):
    task.seen = getattr(task, "seen", 0) + 1
    return task.seen + value


class Callable:
    def __call__(self, value, task):
        return (task.name, value)


def make(step):
    def add(value, task):
        return value + step

    return add


def run_all(tasks, rounds):
    results = []
    for value in range(rounds):
        for task in tasks:
            results.append(task.run(value))
    return results[-2 * len(tasks) :]


one_kind = [Task("a", double), Task("b", double)]
print(run_all(one_kind, 60))
kinds = [Task("a", double), Other("b", count), Task("c", make(3)), Other("d", make(4))]
print(run_all(kinds, 60))
print(run_all(kinds + [Task("e", Callable()), Task("f", lambda value, task: None)], 60))
one_kind[0].action = max
try:
    print(run_all(one_kind, 3))
except TypeError as error:
    print(error)
one_kind[0].action = divmod
try:
    print(run_all(one_kind, 3))
except TypeError as error:
    print(error)


class Shadow:
    def act(self, value):
        return "method", value

    def call(self, value):
        return self.act(value)


shadows = [Shadow() for _ in range(3)]
print([shadow.call(i) for i in range(40) for shadow in shadows][-1])
shadows[1].act = lambda value: ("own", value)
print([shadow.call(i) for i in range(40) for shadow in shadows][-3:])
Shadow.act = None
try:
    print([shadow.call(1) for shadow in shadows])
except TypeError as error:
    print(error)


def link(items):
    head = None
    for item in items:
        item.next = head
        head = item
    return head


def length(head):
    n = 0
    while head != None:
        n += 1
        head = head.next
    return n


def position(head, wanted):
    at = 0
    while head != None:
        if head == wanted:
            return at
        at += 1
        head = head.next
    return -1


items = [Task(i, double) for i in range(50)]
chain = link(items)
print(length(chain), position(chain, items[7]), position(chain, Task(1, double)))
print([None == None, None != None, None == items[0], items[0] != None, items[0] == items[0]])


def same(pairs):
    equal = unequal = 0
    for a, b in pairs:
        if a == b:
            equal += 1
        if a != b:
            unequal += 1
    return equal, unequal


plain = [(items[i % 50], items[i % 7]) for i in range(100)] + [(None, items[0]), (None, None)]
print(same(plain))
print(same(plain + [(Equal(1), Equal(1)), (Equal(1), None), (None, Equal(2))]))
print(same([(Unequal(), None), (None, Unequal()), (items[0], Unequal())] * 10))
Task.__eq__ = lambda self, other: True
print(same(plain), position(chain, 5))
del Task.__eq__
print(same(plain), position(chain, 5))
