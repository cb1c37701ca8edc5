# Methods of OrderedDict with keywords, texts of one inside itself, copies, and sets looked up in sets.
import collections
import copy
import pickle


class Own(collections.OrderedDict):
    def __missing__(self, key):
        return key * 2


for kind in collections.OrderedDict, Own:
    made = kind.fromkeys("abc", value=1)
    print(made, made.pop(key="a"), made.pop("z", default=5), made.setdefault(key="d", default=7))
    made.note = [1]
    for again in copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)):
        print(type(again).__name__, again, again.note, again.note is made.note)
    print(made.__reduce__()[:4])
    try:
        made.pop("none")
    except KeyError as error:
        print(repr(error))
    made["self"] = made
    print(made)
print(collections.OrderedDict().__reduce__()[:4])


class Words(set):
    pass


words = {frozenset("ab"), frozenset("c")}
print(Words("ab") in words, Words("x") in words)
words.discard(Words("c"))
words.remove(Words("ba"))
print(words)
queue = collections.deque([1, 2])
queue.append(queue)
print(queue)


class Rude:
    def __eq__(self, other):
        queue.clear()
        return False


for method in queue.count, queue.index, queue.remove, queue.__contains__:
    queue.extend([Rude(), 1, 2])
    try:
        method(3)
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
    queue.clear()


class Doubled(property):
    """A property of its own."""


class Uses:
    @Doubled
    def size(self):
        """The size."""
        return 1

    @size.setter
    def size(self, value):
        pass


print(Uses.size.__doc__, type(Uses.size).__name__)
try:
    Uses.size.fget = None
except AttributeError as error:
    print(error)
print(complex.real, property.fget, slice.start, range.stop)
