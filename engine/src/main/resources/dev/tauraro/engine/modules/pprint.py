"""Values, printed so that people can read them."""

import collections
import sys
import types
from io import StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    """Print a value to a stream, or to stdout."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    """A value as text."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print a value, with dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr that ends even when the value holds itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether the repr can be read back."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether the value holds itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _SafeKey:
    """A key that can be compared with any other."""
    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return ((str(type(self.obj)), id(self.obj))
                    < (str(type(other.obj)), id(other.obj)))


def _safe_pair(pair):
    return _SafeKey(pair[0]), _SafeKey(pair[1])


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


class PrettyPrinter:
    """Prints values with the given settings."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        out = StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of a value on one line, whether it is readable and recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            method = _LAYOUTS.get(type(object).__repr__)
            if method is None and (
                    hasattr(type(object), "__dataclass_fields__") and not isinstance(object, type)
                    and object.__dataclass_params__.repr
                    and type(object).__repr__.__qualname__.endswith(".__repr__")
                    and getattr(type(object).__repr__, "__module__", "") == "dataclasses"):
                method = PrettyPrinter._print_dataclass
            if method is not None:
                context[key] = 1
                method(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _print_dataclass(self, object, stream, indent, allowance, context, level):
        from dataclasses import fields
        name = object.__class__.__name__
        indent += len(name) + 1
        items = [(f.name, getattr(object, f.name)) for f in fields(object) if f.repr]
        stream.write(name + "(")
        self._format_named(items, stream, indent, allowance, context, level)
        stream.write(")")

    def _print_namespace(self, object, stream, indent, allowance, context, level):
        cls = object.__class__
        name = "namespace" if cls is types.SimpleNamespace else cls.__name__
        indent += len(name) + 1
        stream.write(name + "(")
        self._format_named(
            list(object.__dict__.items()), stream, indent, allowance, context, level)
        stream.write(")")

    def _format_named(self, items, stream, indent, allowance, context, level):
        between = ",\n" + " " * indent
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            stream.write(key + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(
                    value, stream, indent + len(key) + 1, allowance if index == last else 1,
                    context, level)
            if index != last:
                stream.write(between)

    def _print_dict(self, object, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if len(object):
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_safe_pair)
            self._format_dict_items(
                list(items), stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _print_ordered_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        stream.write(cls.__name__ + "(")
        self._format(
            list(object.items()), stream, indent + len(cls.__name__) + 1, allowance + 1, context,
            level)
        stream.write(")")

    def _print_list(self, object, stream, indent, allowance, context, level):
        stream.write("[")
        self._format_items(object, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _print_tuple(self, object, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _print_set(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        if cls is set:
            stream.write("{")
            end = "}"
        else:
            stream.write(cls.__name__ + "({")
            end = "})"
            indent += len(cls.__name__) + 1
        items = sorted(object, key=_SafeKey)
        self._format_items(items, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _print_str(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        chunks = []
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        text = ""
        for left, line in enumerate(lines, 1 - len(lines)):
            last_room = room if left else room - allowance
            text = repr(line)
            if len(text) <= last_room:
                chunks.append(text)
            else:
                chunks.extend(_packed(_words(line), "", room, last_room))
        if len(chunks) == 1:
            stream.write(text)
            return
        if level == 1:
            stream.write("(")
        for index, chunk in enumerate(chunks):
            if index > 0:
                stream.write("\n" + " " * indent)
            stream.write(chunk)
        if level == 1:
            stream.write(")")

    def _print_bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            stream.write("(")
        between = ""
        for chunk in _wrap_bytes(object, self._width - indent, allowance):
            stream.write(between)
            stream.write(chunk)
            if not between:
                between = "\n" + " " * indent
        if parens:
            stream.write(")")

    def _print_bytearray(self, object, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._print_bytes(
            bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    def _print_mapping_proxy(self, object, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _print_default_dict(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        cls = object.__class__
        indent += len(cls.__name__) + 1
        stream.write("%s(%s,\n%s" % (cls.__name__, factory, " " * indent))
        self._print_dict(object, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _print_counter(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        stream.write(cls.__name__ + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._format_dict_items(
            object.most_common(), stream, indent + len(cls.__name__) + 1, allowance + 2, context,
            level)
        stream.write("})")

    def _print_chain_map(self, object, stream, indent, allowance, context, level):
        if not len(object.maps):
            stream.write(repr(object))
            return
        cls = object.__class__
        stream.write(cls.__name__ + "(")
        indent += len(cls.__name__) + 1
        for index, each in enumerate(object.maps):
            if index == len(object.maps) - 1:
                self._format(each, stream, indent, allowance + 1, context, level)
                stream.write(")")
            else:
                self._format(each, stream, indent, 1, context, level)
                stream.write(",\n" + " " * indent)

    def _print_deque(self, object, stream, indent, allowance, context, level):
        if not len(object):
            stream.write(repr(object))
            return
        cls = object.__class__
        stream.write(cls.__name__ + "(")
        indent += len(cls.__name__) + 1
        stream.write("[")
        if object.maxlen is None:
            self._format_items(object, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._format_items(object, stream, indent, 2, context, level)
            length = self._repr(object.maxlen, context, level)
            stream.write("],\n%smaxlen=%s)" % (" " * indent, length))

    def _print_user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    def _format_dict_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ",\n" + " " * indent
        last = len(items) - 1
        for index, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(
                value, stream, indent + len(text) + 2, allowance if index == last else 1,
                context, level)
            if index != last:
                stream.write(between)

    def _format_items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        break_text = ",\n" + " " * indent
        between = ""
        room = full = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        for index, item in enumerate(items):
            if index == last:
                full -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                need = len(text) + 2
                if room < need:
                    room = full
                    if between:
                        between = break_text
                if room >= need:
                    room -= need
                    stream.write(between)
                    between = ", "
                    stream.write(text)
                    continue
            stream.write(between)
            between = break_text
            self._format(
                item, stream, indent, allowance if index == last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        cls = type(object)
        if cls in (str, bytes, bytearray, float, complex, bool, type(None)):
            return repr(object), True, False
        how = cls.__repr__
        if how is int.__repr__ and issubclass(cls, int):
            if self._underscore_numbers:
                return f"{object:_d}", True, False
            return repr(object), True, False
        if issubclass(cls, dict) and how is dict.__repr__:
            return self._safe_dict(object, context, maxlevels, level)
        if (issubclass(cls, list) and how is list.__repr__
                or issubclass(cls, tuple) and how is tuple.__repr__):
            return self._safe_sequence(object, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith("<"), False

    def _safe_dict(self, object, context, maxlevels, level):
        if not object:
            return "{}", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return "{...}", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        items = object.items()
        if self._sort_dicts:
            items = sorted(items, key=_safe_pair)
        for name, value in items:
            name_text, name_readable, name_recursive = self.format(
                name, context, maxlevels, level + 1)
            value_text, value_readable, value_recursive = self.format(
                value, context, maxlevels, level + 1)
            parts.append("%s: %s" % (name_text, value_text))
            readable = readable and name_readable and value_readable
            recursive = recursive or name_recursive or value_recursive
        del context[key]
        return "{%s}" % ", ".join(parts), readable, recursive

    def _safe_sequence(self, object, context, maxlevels, level):
        if issubclass(type(object), list):
            if not object:
                return "[]", True, False
            layout = "[%s]"
        elif len(object) == 1:
            layout = "(%s,)"
        else:
            if not object:
                return "()", True, False
            layout = "(%s)"
        key = id(object)
        if maxlevels and level >= maxlevels:
            return layout % "...", False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        parts = []
        for item in object:
            text, item_readable, item_recursive = self.format(
                item, context, maxlevels, level + 1)
            parts.append(text)
            readable = readable and item_readable
            recursive = recursive or item_recursive
        del context[key]
        return layout % ", ".join(parts), readable, recursive


def _words(line):
    """A line as words, each with the white space behind it."""
    words = []
    current = ""
    for c in line:
        if current and not c.isspace() and current[-1].isspace():
            words.append(current)
            current = ""
        current += c
    if current:
        words.append(current)
    return words


def _packed(parts, packed, room, last_room):
    """The texts of parts, put together as long as they fit; there is less room for the last."""
    empty = packed
    for left, part in enumerate(parts, 1 - len(parts)):
        if packed and len(repr(packed + part)) > (room if left else last_room):
            yield repr(packed)
            packed = empty
        packed += part
    if packed:
        yield repr(packed)


def _wrap_bytes(object, width, allowance):
    # Only what does not fill its group of four leaves room for what follows.
    last_width = width - allowance if len(object) % 4 else width
    parts = [object[start:start + 4] for start in range(0, len(object), 4)]
    return _packed(parts, b"", width, last_width)


_LAYOUTS = {
    dict.__repr__: PrettyPrinter._print_dict,
    collections.OrderedDict.__repr__: PrettyPrinter._print_ordered_dict,
    list.__repr__: PrettyPrinter._print_list,
    tuple.__repr__: PrettyPrinter._print_tuple,
    set.__repr__: PrettyPrinter._print_set,
    frozenset.__repr__: PrettyPrinter._print_set,
    str.__repr__: PrettyPrinter._print_str,
    bytes.__repr__: PrettyPrinter._print_bytes,
    bytearray.__repr__: PrettyPrinter._print_bytearray,
    types.MappingProxyType.__repr__: PrettyPrinter._print_mapping_proxy,
    types.SimpleNamespace.__repr__: PrettyPrinter._print_namespace,
    collections.defaultdict.__repr__: PrettyPrinter._print_default_dict,
    collections.Counter.__repr__: PrettyPrinter._print_counter,
    collections.ChainMap.__repr__: PrettyPrinter._print_chain_map,
    collections.deque.__repr__: PrettyPrinter._print_deque,
    collections.UserDict.__repr__: PrettyPrinter._print_user,
    collections.UserList.__repr__: PrettyPrinter._print_user,
    collections.UserString.__repr__: PrettyPrinter._print_user,
}
