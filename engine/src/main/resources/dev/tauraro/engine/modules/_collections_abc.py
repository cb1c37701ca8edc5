"""Abstract base classes of containers, iterators and callables."""

from _abc import ABCMeta
from _collections import deque as _deque
from abc import _known_by, abstractmethod


__name__ = "collections.abc"

__all__ = [
    "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable",
    "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable",
    "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "MappingView", "KeysView",
    "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString",
]

GenericAlias = type(list[int])


def _thrown(kind, value, traceback):
    """The exception that the arguments of a throw() method mean."""
    if value is None and traceback is not None:
        value = kind()
    if traceback is not None:
        return value.with_traceback(traceback)
    return kind if value is None else value


def _close(running, what):
    """Ends a generator or a coroutine, which may only end."""
    try:
        running.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        pass
    else:
        raise RuntimeError(f"{what} ignored GeneratorExit")


def _take_all(take, none_left):
    """Calls what takes an item away until an exception says that there is none left."""
    while True:
        try:
            take()
        except none_left:
            return


@_known_by("__hash__")
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


@_known_by("__await__")
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield

    __class_getitem__ = classmethod(GenericAlias)


@_known_by("__await__", "send", "throw", "close")
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    def close(self):
        _close(self, "coroutine")


@_known_by("__aiter__")
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __class_getitem__ = classmethod(GenericAlias)


@_known_by("__anext__", "__aiter__")
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@_known_by("__aiter__", "__anext__", "asend", "athrow", "aclose")
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")


@_known_by("__iter__")
class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    __class_getitem__ = classmethod(GenericAlias)


@_known_by("__iter__", "__next__")
class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


@_known_by("__reversed__", "__iter__")
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


@_known_by("__iter__", "__next__", "send", "throw", "close")
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise _thrown(typ, val, tb)

    def close(self):
        _close(self, "generator")


@_known_by("__len__")
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


@_known_by("__contains__")
class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False

    __class_getitem__ = classmethod(GenericAlias)


@_known_by("__len__", "__iter__", "__contains__")
class Collection(Sized, Iterable, Container):
    __slots__ = ()


def _callable_alias(cls, arguments):
    if not (isinstance(arguments, tuple) and len(arguments) == 2):
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    taken, result = arguments
    if isinstance(taken, (list, tuple)):
        arguments = (*taken, result)
    elif not (taken is Ellipsis or type(taken).__name__ in (
            "ParamSpec", "_ConcatenateGenericAlias")):
        raise TypeError(
            "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
            f"Got {taken}")
    return GenericAlias(cls, arguments)


@_known_by("__call__")
class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __class_getitem__ = classmethod(_callable_alias)


def _is_within(inner, outer):
    return len(inner) <= len(outer) and all(item in outer for item in inner)


def _as_set(model, other):
    """Another operand as a set, made as another set makes one if need be; None if it is no set."""
    if isinstance(other, Set):
        return other
    return model._from_iterable(other) if isinstance(other, Iterable) else None


def _difference(model, items, others):
    return model._from_iterable(item for item in items if item not in others)


class Set(Collection):
    """A set that is not changed."""
    __slots__ = ()

    def __eq__(self, other):
        if isinstance(other, Set):
            return len(self) == len(other) and self.__le__(other)
        return NotImplemented

    def __le__(self, other):
        return _is_within(self, other) if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        return _is_within(other, self) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return len(self) < len(other) and self.__le__(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return len(self) > len(other) and self.__ge__(other)
        return NotImplemented

    @classmethod
    def _from_iterable(cls, it):
        """Make a set of the class; to override where the constructor takes something else."""
        return cls(it)

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(value for value in other if value in self)

    __rand__ = __and__

    def isdisjoint(self, other):
        """Whether the two have nothing in common."""
        return not any(value in self for value in other)

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(item for part in (self, other) for item in part)

    __ror__ = __or__

    def __sub__(self, other):
        other = _as_set(self, other)
        return NotImplemented if other is None else _difference(self, self, other)

    def __rsub__(self, other):
        other = _as_set(self, other)
        return NotImplemented if other is None else _difference(self, other, self)

    def __xor__(self, other):
        other = _as_set(self, other)
        return NotImplemented if other is None else (self - other) | (other - self)

    __rxor__ = __xor__

    def _hash(self):
        """The hash of a frozenset of the same items, for subclasses that want one."""
        return hash(frozenset(self))


class MutableSet(Set):
    """A set that can be changed."""
    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Add an element."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Remove an element, if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Remove an element; KeyError when it is not there."""
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        """Remove and return some element; KeyError when there is none."""
        for value in self:
            break
        else:
            raise KeyError from None
        self.discard(value)
        return value

    def clear(self):
        """Remove all elements."""
        _take_all(self.pop, KeyError)

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it if isinstance(it, Set) else self._from_iterable(it):
                change = self.discard if value in self else self.add
                change(value)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self


class Mapping(Collection):
    """A mapping that is not changed."""
    __slots__ = ()
    __abc_tpflags__ = 1 << 6  # its instances match mapping patterns

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """A view of the keys."""
        return KeysView(self)

    def items(self):
        """A view of the items."""
        return ItemsView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __reversed__ = None


class MappingView(Sized):
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f"{type(self).__name__}({self._mapping!r})"

    __class_getitem__ = classmethod(GenericAlias)


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        for key in self._mapping:
            found = self._mapping[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


_missing = object()


class MutableMapping(Mapping):
    """A mapping that can be changed."""
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_missing):
        """Remove a key and return its value, or the default if there is one."""
        try:
            value = self[key]
        except KeyError:
            if default is not _missing:
                return default
            raise
        del self[key]
        return value

    def popitem(self):
        """Remove and return some item; KeyError when there is none."""
        for key in self:
            break
        else:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value

    def clear(self):
        """Remove all items."""
        _take_all(self.popitem, KeyError)

    def update(self, other=(), /, **kwds):
        """Take the items of a mapping, of pairs and of keywords."""
        is_mapping = isinstance(other, Mapping)
        if is_mapping or hasattr(other, "keys"):
            for key in other if is_mapping else other.keys():
                self[key] = other[key]
            other = ()
        for pairs in (other, kwds.items()):
            for key, value in pairs:
                self[key] = value

    def setdefault(self, key, default=None):
        """The value of a key; the default, which is stored, when it has none."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    """A sequence that is not changed."""
    __slots__ = ()
    __abc_tpflags__ = 1 << 5  # its instances match sequence patterns

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        index = 0
        try:
            while True:
                yield self[index]
                index += 1
        except IndexError:
            return

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def __reversed__(self):
        for index in reversed(range(len(self))):
            yield self[index]

    def index(self, value, start=0, stop=None):
        """The first index of a value; ValueError when it is not there."""
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        index = start
        while stop is None or index < stop:
            try:
                item = self[index]
            except IndexError:
                break
            if item is value or item == value:
                return index
            index += 1
        raise ValueError

    def count(self, value):
        """How often a value is there."""
        return sum(1 for item in self if item is value or item == value)


class ByteString(Sequence):
    """What bytes and bytearray have in common."""
    __slots__ = ()


class MutableSequence(Sequence):
    """A sequence that can be changed."""
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Insert a value before an index."""
        raise IndexError

    def append(self, value):
        """Add a value at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Remove all values."""
        _take_all(self.pop, IndexError)

    def reverse(self):
        """Reverse the order."""
        count = len(self)
        for index in range(count // 2):
            other = count - index - 1
            self[index], self[other] = self[other], self[index]

    def extend(self, values):
        """Add values at the end."""
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        """Remove and return the value at an index."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Remove the first that equals a value; ValueError when there is none."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


def _register():
    # What is known by its methods needs no registration.
    for each in (list, bytearray, _deque):
        MutableSequence.register(each)
    for each in (tuple, str, range):
        Sequence.register(each)
    for each in (bytes, bytearray):
        ByteString.register(each)
    Sequence.register(memoryview)
    Set.register(frozenset)
    MutableSet.register(set)
    MutableMapping.register(dict)
    Mapping.register(type(Hashable.__dict__))
    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))


_register()
