"""The part of pickle that reads."""

import sys
from copyreg import _inverted_registry
from struct import unpack

class PickleError(Exception):
    """Something can't be pickled or unpickled."""


class UnpicklingError(PickleError):
    """The bytes are no pickle."""


PickleError.__module__ = UnpicklingError.__module__ = "_pickle"


class _Mark:
    """Where the items of a group begin on the stack."""


_MARK = _Mark()


class _Done(Exception):
    """The object is there."""


class Unpickler:
    """Reads objects from a stream."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        missing = object()
        self._file_read = getattr(file, "read", missing)
        self._file_readline = getattr(file, "readline", missing)
        if self._file_read is missing or self._file_readline is missing:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._buffers = None if buffers is None else iter(buffers)
        self.memo = {}
        self.fix_imports, self.encoding, self.errors = fix_imports, encoding, errors
        self.proto = 0

    def load(self):
        """Read an object."""
        if not hasattr(self, "_file_read"):
            raise UnpicklingError(
                f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack = []
        read, actions = self._file_read, _ACTIONS
        try:
            while True:
                key = read(1)
                if not key:
                    raise EOFError("Ran out of input")
                action = actions.get(key)
                if action is None:
                    shown = repr(key)[2:-1].replace("\\\\", "\\")
                    raise UnpicklingError(f"invalid load key, '{shown}'.")
                action(self)
        except _Done:
            if not self._stack:
                raise UnpicklingError("unpickling stack underflow") from None
            return self._pop()
        except IndexError:
            raise UnpicklingError("unpickling stack underflow") from None

    def persistent_load(self, pid):
        """The object that a name stands for."""
        raise UnpicklingError(
            "A load persistent id instruction was encountered,\n"
            "but no persistent_load function was specified.")

    def find_class(self, module, name):
        """The class or function of a name."""
        if self.proto < 3 and self.fix_imports:
            from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
            known = NAME_MAPPING.get((module, name))
            module, name = known or (IMPORT_MAPPING.get(module, module), name)
        __import__(module)
        found = sys.modules[module]
        for part in name.split(".") if self.proto >= 4 else (name,):
            if part == "<locals>":
                raise AttributeError(f"Can't get local attribute {name!r} on {found!r}")
            try:
                found = getattr(found, part)
            except AttributeError:
                raise AttributeError(
                    f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        return found

    def _read(self, count):
        data = self._file_read(count)
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file_readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, size):
        return int.from_bytes(self._read(size), "little")

    def _items(self):
        stack = self._stack
        for at in range(len(stack) - 1, -1, -1):
            if stack[at] is _MARK:
                items = stack[at + 1:]
                del stack[at:]
                return items
        raise UnpicklingError("could not find MARK")

    def _target(self):
        """The container that an instruction changes."""
        target = self._stack[-1]
        if target is _MARK:
            raise UnpicklingError("unexpected MARK found")
        return target

    def _push(self, value):
        self._stack.append(value)

    def _pop(self):
        value = self._stack.pop()
        if value is _MARK:
            raise UnpicklingError("unexpected MARK found")
        return value

    def _protocol(self):
        self.proto = self._read(1)[0]
        if self.proto > 5:
            raise ValueError(f"unsupported pickle protocol: {self.proto}")

    def _int_line(self):
        line = self._line()
        self._push(line == b"01" if line in (b"00", b"01") else int(line, 0))

    def _long_line(self):
        line = self._line()
        self._push(int(line[:-1] if line.endswith(b"L") else line, 0))

    def _long(self, size):
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._push(int.from_bytes(self._read(size), "little", signed=True))

    def _text(self, data):
        self._push(data if self.encoding == "bytes" else data.decode(self.encoding, self.errors))

    def _old_string(self):
        line = self._line()
        if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        import codecs
        self._text(codecs.escape_decode(line[1:-1])[0])

    def _utf8(self, size):
        self._push(str(self._read(size), "utf-8", "surrogatepass"))

    def _replace(self, make):
        items = self._items()
        self._push(make(items))

    def _dict_of(self, items):
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        return dict(zip(items[::2], items[1::2]))

    def _global(self):
        module, name = self._line().decode("utf-8"), self._line().decode("utf-8")
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _extension(self, size):
        code = self._number(size)
        key = _inverted_registry.get(code)
        if key is None:
            raise ValueError(f"unregistered extension code {code}")
        self._push(self.find_class(*key))

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self._push(cls(*args))
        else:
            self._push(cls.__new__(cls))

    def _obj(self):
        items = self._items()
        self._instance(items[0], items[1:])

    def _inst(self):
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        self._instance(self.find_class(module, name), self._items())

    def _new(self):
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args))

    def _new_ex(self):
        keywords, args = self._pop(), self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args, **keywords))

    def _reduce(self):
        args = self._pop()
        func = self._pop()
        self._push(func(*args))

    def _get(self, number):
        try:
            self._push(self.memo[number])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {number}") from None

    def _put(self, number):
        if number < 0:
            raise ValueError("negative PUT argument")
        self.memo[number] = self._target()

    def _append(self):
        value = self._pop()
        self._target().append(value)

    def _appends(self):
        items = self._items()
        target = self._target()
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_item(self):
        value, key = self._pop(), self._pop()
        self._target()[key] = value

    def _set_items(self):
        items = self._items()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        target = self._target()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _add_items(self):
        items = self._items()
        target = self._target()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _build(self):
        state = self._pop()
        obj = self._target()
        setter = getattr(obj, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            obj.__dict__.update(state)
        if slots:
            for name, value in slots.items():
                setattr(obj, name, value)

    def _stop(self):
        raise _Done

    def _pop_one(self):
        self._stack.pop()

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError(
                "pickle stream refers to out-of-band data but no *buffers* argument was given")
        try:
            self._push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _readonly_buffer(self):
        view = memoryview(self._stack[-1])
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _persistent(self):
        if getattr(self.persistent_load, "__func__", None) is Unpickler.persistent_load:
            self.persistent_load(None)
        try:
            pid = self._line().decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self._push(self.persistent_load(pid))

    def _duplicate(self):
        self._push(self._target())


def _tuple_of(count):
    def action(self):
        items = [self._pop() for _ in range(count)]
        self._push(tuple(items[::-1]))
    return action


_ACTIONS = {
    b"\x80": Unpickler._protocol, b"\x95": lambda s: s._read(8), b".": Unpickler._stop,
    b"(": lambda s: s._push(_MARK), b"0": Unpickler._pop_one, b"1": lambda s: s._items() and None,
    b"2": Unpickler._duplicate, b"N": lambda s: s._push(None),
    b"\x88": lambda s: s._push(True), b"\x89": lambda s: s._push(False),
    b"I": Unpickler._int_line, b"L": Unpickler._long_line,
    b"K": lambda s: s._push(s._number(1)), b"M": lambda s: s._push(s._number(2)),
    b"J": lambda s: s._push(int.from_bytes(s._read(4), "little", signed=True)),
    b"\x8a": lambda s: s._long(s._number(1)),
    b"\x8b": lambda s: s._long(int.from_bytes(s._read(4), "little", signed=True)),
    b"F": lambda s: s._push(float(s._line())), b"G": lambda s: s._push(unpack(">d", s._read(8))[0]),
    b"S": Unpickler._old_string, b"U": lambda s: s._text(s._read(s._number(1))),
    b"T": lambda s: s._text(s._read(s._number(4))),
    b"C": lambda s: s._push(s._read(s._number(1))), b"B": lambda s: s._push(s._read(s._number(4))),
    b"\x8e": lambda s: s._push(s._read(s._number(8))),
    b"\x96": lambda s: s._push(bytearray(s._read(s._number(8)))),
    b"\x97": Unpickler._next_buffer, b"\x98": Unpickler._readonly_buffer,
    b"V": lambda s: s._push(str(s._line(), "raw-unicode-escape")),
    b"\x8c": lambda s: s._utf8(s._number(1)), b"X": lambda s: s._utf8(s._number(4)),
    b"\x8d": lambda s: s._utf8(s._number(8)),
    b")": lambda s: s._push(()), b"t": lambda s: s._replace(tuple),
    b"\x85": _tuple_of(1), b"\x86": _tuple_of(2), b"\x87": _tuple_of(3),
    b"]": lambda s: s._push([]), b"l": lambda s: s._replace(list),
    b"}": lambda s: s._push({}), b"d": lambda s: s._replace(s._dict_of),
    b"\x8f": lambda s: s._push(set()), b"\x91": lambda s: s._replace(frozenset),
    b"\x90": Unpickler._add_items, b"a": Unpickler._append, b"e": Unpickler._appends,
    b"s": Unpickler._set_item, b"u": Unpickler._set_items,
    b"c": Unpickler._global, b"\x93": Unpickler._stack_global,
    b"\x82": lambda s: s._extension(1), b"\x83": lambda s: s._extension(2),
    b"\x84": lambda s: s._extension(4), b"i": Unpickler._inst, b"o": Unpickler._obj,
    b"\x81": Unpickler._new, b"\x92": Unpickler._new_ex, b"R": Unpickler._reduce,
    b"b": Unpickler._build, b"g": lambda s: s._get(int(s._line())),
    b"h": lambda s: s._get(s._number(1)), b"j": lambda s: s._get(s._number(4)),
    b"p": lambda s: s._put(int(s._line())), b"q": lambda s: s._put(s._number(1)),
    b"r": lambda s: s._put(s._number(4)), b"\x94": lambda s: s._put(len(s.memo)),
    b"P": Unpickler._persistent,
    b"Q": lambda s: s._push(s.persistent_load(s._pop())),
}
