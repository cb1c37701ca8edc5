"""Objects as bytes: what they are made of, in the order in which to put it together again."""

import io
import sys
from _pickle_codes import *
from _unpickle import UnpicklingError, PickleError, Unpickler
from copyreg import dispatch_table, _extension_registry
from struct import pack

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps",
    "load", "loads", "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL", "format_version",
    "compatible_formats", "PickleBuffer",
]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
_FRAME = 64 * 1024
_BATCH = 1000


class PicklingError(PickleError):
    """The object can't be pickled."""


PicklingError.__module__ = "_pickle"


class PickleBuffer:
    """Bytes that may travel beside the pickle instead of in it."""

    def __init__(self, buffer):
        self._view = memoryview(buffer._view if type(buffer) is PickleBuffer else buffer)

    def raw(self):
        """The bytes as they lie in memory."""
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        if not self._view.contiguous:
            raise BufferError("cannot extract raw buffer from non-contiguous buffer")
        return self._view.cast("B") if self._view.format != "B" else self._view

    def release(self):
        """Let go of the bytes."""
        self._view = None


class Pickler:
    """Writes objects to a stream."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.memo = {}
        self.proto = int(protocol)
        self.bin = protocol >= 1
        self.fast = 0
        self.fix_imports = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._out = bytearray()

    def clear_memo(self):
        """Forget what was written already."""
        self.memo.clear()

    def dump(self, obj):
        """Write an object."""
        if not hasattr(self, "_file_write"):
            raise PicklingError(
                f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        if self.proto >= 2:
            self._file_write(b"\x80" + bytes([self.proto]))
        self._save(obj)
        self._out += b"."
        self._commit()

    def _commit(self):
        out, self._out = bytes(self._out), bytearray()
        if self.proto >= 4 and len(out) >= 4:
            self._file_write(b"\x95" + pack("<Q", len(out)))
        if out:
            self._file_write(out)

    def _write_large(self, head, data):
        if self.proto >= 4 and len(data) >= _FRAME:
            self._commit()
            self._file_write(head)
            self._file_write(bytes(data))
        else:
            self._out += head
            self._out += data

    def persistent_id(self, obj):
        """The name of an object that is kept elsewhere, or None."""
        return None

    def _key(self, obj):
        return obj if type(obj) is str and obj.isidentifier() else id(obj)

    def _memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo)
        self.memo[self._key(obj)] = number, obj
        if self.proto >= 4:
            self._out += b"\x94"
        elif not self.bin:
            self._out += b"p%d\n" % number
        elif number < 256:
            self._out += b"q" + bytes([number])
        else:
            self._out += b"r" + pack("<I", number)

    def _get(self, number):
        if not self.bin:
            self._out += b"g%d\n" % number
        elif number < 256:
            self._out += b"h" + bytes([number])
        else:
            self._out += b"j" + pack("<I", number)

    def _save(self, obj, is_name=False):
        if len(self._out) >= _FRAME and self.proto >= 4:
            self._commit()
        name = None if is_name else self.persistent_id(obj)
        if name is not None:
            if self.bin:
                self._save(name, True)
                self._out += b"Q"
            else:
                try:
                    self._out += b"P" + str(name).encode("ascii") + b"\n"
                except UnicodeEncodeError:
                    raise PicklingError(
                        "persistent IDs in protocol 0 must be ASCII strings") from None
            return
        cls = type(obj)
        plain = _PLAIN.get(cls)
        if plain is not None:
            plain(self, obj)
            return
        known = self.memo.get(self._key(obj))
        if known is not None:
            self._get(known[0])
            return
        save = _SAVERS.get(cls)
        if save is not None:
            save(self, obj)
            return
        self._save_by_reduction(obj, cls)

    def _save_by_reduction(self, obj, cls):
        override = getattr(self, "reducer_override", None)
        reduced = NotImplemented if override is None else override(obj)
        if reduced is NotImplemented:
            table = getattr(self, "dispatch_table", dispatch_table)
            reducer = table.get(cls)
            if reducer is not None:
                reduced = reducer(obj)
            elif issubclass(cls, type):
                self._save_global(obj)
                return
            else:
                reduced = _reduce(obj, self.proto)
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduced(obj, *reduced)

    def _save_reduced(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        name = getattr(func, "__name__", "")
        if self.proto >= 4 and name == "__newobj_ex__":
            cls, arguments, keywords = args
            self._save(cls)
            self._save(arguments)
            self._save(keywords)
            self._out += b"\x92"
        elif self.proto >= 2 and name == "__newobj__":
            cls = args[0]
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self._save(cls)
            self._save(args[1:])
            self._out += b"\x81"
        else:
            self._save(func)
            self._save(args)
            self._out += b"R"
        if obj is not None:
            known = self.memo.get(self._key(obj))
            if known is not None:
                self._out += b"0"
                self._get(known[0])
            else:
                self._memoize(obj)
        if items is not None:
            self._append(items)
        if pairs is not None:
            self._set_items(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._out += b"b"
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._out += b"\x86R0"

    def _none(self, obj):
        self._out += b"N"

    def _bool(self, obj):
        if self.proto >= 2:
            self._out += b"\x88" if obj else b"\x89"
        else:
            self._out += b"I01\n" if obj else b"I00\n"

    def _int(self, obj):
        if self.bin:
            if 0 <= obj <= 0xFF:
                self._out += b"K" + bytes([obj])
                return
            if 0 <= obj <= 0xFFFF:
                self._out += b"M" + pack("<H", obj)
                return
            if -0x80000000 <= obj <= 0x7FFFFFFF:
                self._out += b"J" + pack("<i", obj)
                return
        if self.proto >= 2:
            size = (obj.bit_length() >> 3) + 1
            data = obj.to_bytes(size, "little", signed=True)
            if obj < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            self._out += (
                b"\x8a" + bytes([len(data)]) if len(data) < 256
                else b"\x8b" + pack("<i", len(data))) + data
            return
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            self._out += b"I" + repr(obj).encode() + b"\n"
        else:
            self._out += b"L" + repr(obj).encode() + b"L\n"

    def _float(self, obj):
        if self.bin:
            self._out += b"G" + pack(">d", obj)
        else:
            self._out += b"F" + repr(obj).encode() + b"\n"

    def _bytes(self, obj):
        if self.proto < 3:
            import codecs
            if obj:
                self._save_reduced(obj, codecs.encode, (str(obj, "latin1"), "latin1"))
            else:
                self._save_reduced(obj, bytes, ())
            return
        size = len(obj)
        if size <= 0xFF:
            self._out += b"C" + bytes([size]) + obj
        elif size > 0xFFFFFFFF and self.proto >= 4:
            self._write_large(b"\x8e" + pack("<Q", size), obj)
        else:
            self._write_large(b"B" + pack("<I", size), obj)
        self._memoize(obj)

    def _bytearray(self, obj):
        if self.proto < 5:
            self._save_reduced(obj, bytearray, (bytes(obj),) if obj else ())
            return
        self._write_large(b"\x96" + pack("<Q", len(obj)), obj)
        self._memoize(obj)

    def _str(self, obj):
        if self.bin:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size <= 0xFF and self.proto >= 4:
                self._out += b"\x8c" + bytes([size]) + data
            elif size > 0xFFFFFFFF and self.proto >= 4:
                self._write_large(b"\x8d" + pack("<Q", size), data)
            else:
                self._write_large(b"X" + pack("<I", size), data)
        else:
            text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000")
            text = text.replace("\n", "\\u000a").replace("\r", "\\u000d").replace("\x1a", "\\u001a")
            self._out += b"V" + text.encode("raw-unicode-escape") + b"\n"
        self._memoize(obj)

    def _tuple(self, obj):
        if not obj:
            self._out += b")" if self.bin else b"(t"
            return
        count = len(obj)
        short = count <= 3 and self.proto >= 2
        if not short:
            self._out += b"("
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            self._out += b"0" * count if short else b"1" if self.bin else b"0" * (count + 1)
            self._get(known[0])
            return
        self._out += (b"\x85", b"\x86", b"\x87")[count - 1] if short else b"t"
        self._memoize(obj)

    def _list(self, obj):
        self._out += b"]" if self.bin else b"(l"
        self._memoize(obj)
        self._append(obj)

    def _append(self, items):
        if not self.bin:
            for item in items:
                self._save(item)
                self._out += b"a"
            return
        for batch in _batches(items):
            if len(batch) > 1:
                self._out += b"("
                for item in batch:
                    self._save(item)
                self._out += b"e"
            else:
                self._save(batch[0])
                self._out += b"a"

    def _dict(self, obj):
        self._out += b"}" if self.bin else b"(d"
        self._memoize(obj)
        self._set_items(obj.items())

    def _set_items(self, items):
        if not self.bin:
            for key, value in items:
                self._save(key)
                self._save(value)
                self._out += b"s"
            return
        for batch in _batches(items):
            if len(batch) > 1:
                self._out += b"("
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._out += b"u" if len(batch) > 1 else b"s"

    def _buffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only pickled with protocol >= 5")
        view = obj.raw()
        inside = self._buffer_callback is None or bool(self._buffer_callback(obj))
        if not inside:
            self._out += b"\x97\x98" if view.readonly else b"\x97"
        elif view.readonly:
            self._bytes(view.tobytes())
        else:
            self._bytearray(bytearray(view))

    def _set(self, obj):
        if self.proto < 4:
            self._save_reduced(obj, set, (list(obj),))
            return
        self._out += b"\x8f"
        self._memoize(obj)
        for batch in _batches(obj):
            self._out += b"("
            for item in batch:
                self._save(item)
            self._out += b"\x90"

    def _frozenset(self, obj):
        if self.proto < 4:
            self._save_reduced(obj, frozenset, (list(obj),))
            return
        self._out += b"("
        for item in obj:
            self._save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            self._out += b"1"
            self._get(known[0])
            return
        self._out += b"\x91"
        self._memoize(obj)

    def _type(self, obj):
        for value, cls in ((None, _NONE), (NotImplemented, _NOT), (..., _DOTS)):
            if obj is cls:
                self._save_reduced(obj, type, (value,))
                return
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = _module_of(obj, name)
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't pickle local object {name!r}")
        try:
            __import__(module)
            found = sys.modules[module]
            parent = None
            for part in name.split("."):
                parent, found, last = found, getattr(found, part), part
        except (ImportError, KeyError):
            raise PicklingError(
                f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(
                f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(
                f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        code = _extension_registry.get((module, name))
        if code is not None and self.proto >= 2:
            self._out += (
                b"\x82" + bytes([code]) if code < 256
                else b"\x83" + pack("<H", code) if code < 65536 else b"\x84" + pack("<i", code))
            return
        if self.proto >= 4:
            self._save(module)
            self._save(name)
            self._out += b"\x93"
        elif "." in name:
            # The way to the object may lead through a module.
            if parent is sys.modules[module]:
                self._out += b"c" + f"{module}\n{last}\n".encode("ascii")
                self._memoize(obj)
            else:
                self._save_reduced(obj, getattr, (parent, last))
            return
        else:
            if self.fix_imports:
                from _compat_pickle import REVERSE_IMPORT_MAPPING, REVERSE_NAME_MAPPING
                known = REVERSE_NAME_MAPPING.get((module, name))
                module, name = known or (REVERSE_IMPORT_MAPPING.get(module, module), name)
            encoding = "utf-8" if self.proto >= 3 else "ascii"
            self._out += b"c" + f"{module}\n{name}\n".encode(encoding)
        self._memoize(obj)


_NONE, _NOT, _DOTS = type(None), type(NotImplemented), type(...)
_PLAIN = {
    _NONE: Pickler._none, bool: Pickler._bool, int: Pickler._int, float: Pickler._float,
}
_SAVERS = {
    bytes: Pickler._bytes, bytearray: Pickler._bytearray, str: Pickler._str,
    tuple: Pickler._tuple, list: Pickler._list, dict: Pickler._dict, set: Pickler._set,
    frozenset: Pickler._frozenset, PickleBuffer: Pickler._buffer, type: Pickler._type, type(_BATCH.__class__): Pickler._type,
    type(lambda: None): Pickler._save_global, type(len): None,
}
_METHOD = type(len)


def _save_builtin(pickler, obj):
    reduced = obj.__reduce__()
    if isinstance(reduced, str):
        pickler._save_global(obj, reduced)
    else:
        pickler._save_reduced(obj, *reduced)


_SAVERS[_METHOD] = _save_builtin


def _batches(items):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _module_of(obj, name):
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    import builtins
    return "builtins" if hasattr(builtins, name) else "__main__"


def _reduce(obj, proto):
    reducer = getattr(obj, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(proto)
    reducer = getattr(obj, "__reduce__", None)
    if reducer is None:
        raise PicklingError(f"Can't pickle {type(obj).__name__!r} object: {obj!r}")
    return reducer()


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write an object to a stream."""
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """An object as bytes."""
    stream = io.BytesIO()
    Pickler(
        stream, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return stream.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """Read an object from a stream."""
    return Unpickler(
        file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of bytes."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(
        io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors,
        buffers=buffers).load()


# The names under which the library has the pickler that is written in the language itself.
_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads

bytes_types = (bytes, bytearray)


def encode_long(x):
    """An integer in two's complement, the low byte first, in as few bytes as it needs."""
    if x == 0:
        return b""
    data = x.to_bytes((x.bit_length() >> 3) + 1, "little", signed=True)
    if x < 0 and len(data) > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        return data[:-1]
    return data


def decode_long(data):
    """The integer that bytes in two's complement stand for."""
    return int.from_bytes(data, "little", signed=True)
