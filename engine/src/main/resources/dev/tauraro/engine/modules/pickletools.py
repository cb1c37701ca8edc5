"""What the bytes of a pickle say: its instructions one by one, as a listing, and without those nobody needs."""

import io
from codecs import escape_decode
from struct import unpack

__all__ = ["dis", "genops", "optimize"]

UP_TO_NEWLINE = -1
TAKEN_FROM_ARGUMENT1 = -2
TAKEN_FROM_ARGUMENT4 = -3
TAKEN_FROM_ARGUMENT4U = -4
TAKEN_FROM_ARGUMENT8U = -5
_FRAME = 64 * 1024


class ArgumentDescriptor:
    """How the argument of an instruction is written: its size, or where the size is found."""

    __slots__ = ("name", "n", "reader", "doc")

    def __init__(self, name, n, reader, doc):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


class StackObject:
    """A kind of value that instructions take from the stack or leave there."""

    __slots__ = ("name", "obtype", "doc")

    def __init__(self, name, obtype, doc):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


class OpcodeInfo:
    """An instruction of pickles."""

    __slots__ = ("name", "code", "arg", "stack_before", "stack_after", "proto", "doc")

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        self.name, self.code, self.arg, self.proto, self.doc = name, code, arg, proto, doc
        self.stack_before, self.stack_after = stack_before, stack_after


def _exactly(file, count, kind):
    data = file.read(count)
    if len(data) != count:
        raise ValueError(f"not enough data in stream to read {kind}")
    return data


def _fixed(layout, size, kind):
    def read(file):
        return unpack(layout, _exactly(file, size, kind))[0]
    return read


read_uint1 = _fixed("<B", 1, "uint1")
read_uint2 = _fixed("<H", 2, "uint2")
read_int4 = _fixed("<i", 4, "int4")
read_uint4 = _fixed("<I", 4, "uint4")
read_uint8 = _fixed("<Q", 8, "uint8")
read_float8 = _fixed(">d", 8, "float8")


def _counted(kind, size, convert):
    """A reader of data that follows their size."""
    def read(file):
        count = size(file)
        if count < 0:
            raise ValueError(f"{kind} byte count < 0: {count}")
        data = file.read(count)
        if len(data) != count:
            raise ValueError(
                f"expected {count} bytes in a {kind}, but only {len(data)} remain")
        return convert(data)
    return read


def _utf8(data):
    return str(data, "utf-8", "surrogatepass")


def decode_long(data):
    return int.from_bytes(data, "little", signed=True)


read_string1 = _counted("string1", read_uint1, lambda data: data.decode("latin-1"))
read_string4 = _counted("string4", read_int4, lambda data: data.decode("latin-1"))
read_bytes1 = _counted("bytes1", read_uint1, bytes)
read_bytes4 = _counted("bytes4", read_uint4, bytes)
read_bytes8 = _counted("bytes8", read_uint8, bytes)
read_bytearray8 = _counted("bytearray8", read_uint8, bytearray)
read_unicodestring1 = _counted("unicodestring1", read_uint1, _utf8)
read_unicodestring4 = _counted("unicodestring4", read_uint4, _utf8)
read_unicodestring8 = _counted("unicodestring8", read_uint8, _utf8)
read_long1 = _counted("long1", read_uint1, decode_long)
read_long4 = _counted("long4", read_int4, decode_long)


def _line(file, kind):
    line = file.readline()
    if not line.endswith(b"\n"):
        raise ValueError(f"no newline found when trying to read {kind}")
    return line[:-1]


def read_stringnl(f, decode=True, stripquotes=True):
    """The text of a line in quotes."""
    line = _line(f, "stringnl")
    if stripquotes:
        quote = line[:1]
        if quote not in (b"'", b'"'):
            raise ValueError(f"no string quotes around {line!r}")
        if line[-1:] != quote or len(line) < 2:
            raise ValueError(f"strinq quote {quote!r} not found at both ends of {line!r}")
        line = line[1:-1]
    return escape_decode(line)[0].decode("ascii") if decode else line


def read_stringnl_noescape(f):
    return read_stringnl(f, stripquotes=False)


def read_stringnl_noescape_pair(f):
    return f"{read_stringnl_noescape(f)} {read_stringnl_noescape(f)}"


def read_unicodestringnl(f):
    return str(_line(f, "unicodestringnl"), "raw-unicode-escape")


def read_decimalnl_short(f):
    text = _line(f, "decimalnl_short")
    return text == b"01" if text in (b"00", b"01") else int(text)


def read_decimalnl_long(f):
    text = _line(f, "decimalnl_long")
    return int(text[:-1] if text[-1:] == b"L" else text)


def read_floatnl(f):
    return float(_line(f, "floatnl"))


_ARGUMENTS = {}
for _name, _size, _doc in (
    ("uint1", 1, "One byte, an integer without sign."),
    ("uint2", 2, "Two bytes, an integer without sign, the low byte first."),
    ("int4", 4, "Four bytes, an integer with sign, the low byte first."),
    ("uint4", 4, "Four bytes, an integer without sign, the low byte first."),
    ("uint8", 8, "Eight bytes, an integer without sign, the low byte first."),
    ("stringnl", UP_TO_NEWLINE, "A line: text in quotes, with escapes."),
    ("stringnl_noescape", UP_TO_NEWLINE, "A line: text without quotes."),
    ("stringnl_noescape_pair", UP_TO_NEWLINE, "Two lines, joined here by a space."),
    ("string1", TAKEN_FROM_ARGUMENT1, "A size of one byte, then so many bytes."),
    ("string4", TAKEN_FROM_ARGUMENT4, "A size of four bytes, then so many bytes."),
    ("bytes1", TAKEN_FROM_ARGUMENT1, "A size of one byte, then so many bytes."),
    ("bytes4", TAKEN_FROM_ARGUMENT4U, "A size of four bytes, then so many bytes."),
    ("bytes8", TAKEN_FROM_ARGUMENT8U, "A size of eight bytes, then so many bytes."),
    ("bytearray8", TAKEN_FROM_ARGUMENT8U, "A size of eight bytes, then so many bytes."),
    ("unicodestringnl", UP_TO_NEWLINE, "A line: text with escapes for what is not Latin-1."),
    ("unicodestring1", TAKEN_FROM_ARGUMENT1, "A size of one byte, then text in UTF-8."),
    ("unicodestring4", TAKEN_FROM_ARGUMENT4U, "A size of four bytes, then text in UTF-8."),
    ("unicodestring8", TAKEN_FROM_ARGUMENT8U, "A size of eight bytes, then text in UTF-8."),
    ("decimalnl_short", UP_TO_NEWLINE, "A line: digits; 00 and 01 are the truth values."),
    ("decimalnl_long", UP_TO_NEWLINE, "A line: digits, perhaps an L."),
    ("floatnl", UP_TO_NEWLINE, "A line: a number as repr() writes it."),
    ("float8", 8, "Eight bytes, a number of IEEE 754, the high byte first."),
    ("long1", TAKEN_FROM_ARGUMENT1, "A size of one byte, then an integer in two's complement."),
    ("long4", TAKEN_FROM_ARGUMENT4, "A size of four bytes, then an integer in two's complement."),
):
    globals()[_name] = _ARGUMENTS[_name] = ArgumentDescriptor(
        _name, _size, globals()["read_" + _name], _doc)

pyint = StackObject("int", int, "An integer.")
pylong = pyint
pybool = StackObject("bool", bool, "A truth value.")
pyinteger_or_bool = StackObject("int_or_bool", (int, bool), "An integer or a truth value.")
pyfloat = StackObject("float", float, "A number with a fraction.")
pybytes_or_str = pystring = StackObject("bytes_or_str", (bytes, str), "Bytes or text.")
pybytes = StackObject("bytes", bytes, "Bytes.")
pybytearray = StackObject("bytearray", bytearray, "Bytes that can change.")
pyunicode = StackObject("str", str, "Text.")
pynone = StackObject("None", type(None), "None.")
pytuple = StackObject("tuple", tuple, "A tuple.")
pylist = StackObject("list", list, "A list.")
pydict = StackObject("dict", dict, "A dict.")
pyset = StackObject("set", set, "A set.")
pyfrozenset = StackObject("frozenset", set, "A frozen set.")
pybuffer = StackObject("buffer", object, "Bytes that came beside the pickle.")
anyobject = StackObject("any", object, "Any value.")
markobject = StackObject("mark", StackObject, "The place on the stack where a group begins.")
stackslice = StackObject("stackslice", StackObject, "All values above the last mark.")

_KINDS = {
    "int": pyint, "bool": pybool, "iob": pyinteger_or_bool, "float": pyfloat,
    "bos": pybytes_or_str, "bytes": pybytes, "ba": pybytearray, "str": pyunicode, "none": pynone,
    "tuple": pytuple, "list": pylist, "dict": pydict, "set": pyset, "fset": pyfrozenset,
    "buf": pybuffer, "any": anyobject, "mark": markobject, "slice": stackslice,
}

# name, code, argument, what is taken from the stack, what is left there, first protocol
_TABLE = """
INT I decimalnl_short - iob 0
BININT J int4 - int 1
BININT1 K uint1 - int 1
BININT2 M uint2 - int 1
LONG L decimalnl_long - int 0
LONG1 8a long1 - int 2
LONG4 8b long4 - int 2
STRING S stringnl - bos 0
BINSTRING T string4 - bos 1
SHORT_BINSTRING U string1 - bos 1
BINBYTES B bytes4 - bytes 3
SHORT_BINBYTES C bytes1 - bytes 3
BINBYTES8 8e bytes8 - bytes 4
BYTEARRAY8 96 bytearray8 - ba 5
NEXT_BUFFER 97 - - buf 5
READONLY_BUFFER 98 - buf buf 5
NONE N - - none 0
NEWTRUE 88 - - bool 2
NEWFALSE 89 - - bool 2
UNICODE V unicodestringnl - str 0
SHORT_BINUNICODE 8c unicodestring1 - str 4
BINUNICODE X unicodestring4 - str 1
BINUNICODE8 8d unicodestring8 - str 4
FLOAT F floatnl - float 0
BINFLOAT G float8 - float 1
EMPTY_LIST ] - - list 1
APPEND a - list,any list 0
APPENDS e - list,mark,slice list 1
LIST l - mark,slice list 0
EMPTY_TUPLE ) - - tuple 1
TUPLE t - mark,slice tuple 0
TUPLE1 85 - any tuple 2
TUPLE2 86 - any,any tuple 2
TUPLE3 87 - any,any,any tuple 2
EMPTY_DICT } - - dict 1
DICT d - mark,slice dict 0
SETITEM s - dict,any,any dict 0
SETITEMS u - dict,mark,slice dict 1
EMPTY_SET 8f - - set 4
ADDITEMS 90 - set,mark,slice set 4
FROZENSET 91 - mark,slice fset 4
POP 0 - any - 0
DUP 2 - any any,any 0
MARK ( - - mark 0
POP_MARK 1 - mark,slice - 1
GET g decimalnl_short - any 0
BINGET h uint1 - any 1
LONG_BINGET j uint4 - any 1
PUT p decimalnl_short - - 0
BINPUT q uint1 - - 1
LONG_BINPUT r uint4 - - 1
MEMOIZE 94 - any any 4
EXT1 82 uint1 - any 2
EXT2 83 uint2 - any 2
EXT4 84 int4 - any 2
GLOBAL c stringnl_noescape_pair - any 0
STACK_GLOBAL 93 - str,str any 4
REDUCE R - any,any any 0
BUILD b - any,any any 0
INST i stringnl_noescape_pair mark,slice any 0
OBJ o - mark,any,slice any 1
NEWOBJ 81 - any,any any 2
NEWOBJ_EX 92 - any,any,any any 4
PROTO 80 uint1 - - 2
STOP . - any - 0
FRAME 95 uint8 - - 4
PERSID P stringnl_noescape - any 0
BINPERSID Q - any any 1
"""


def _kinds(names):
    return [] if names == "-" else [_KINDS[name] for name in names.split(",")]


opcodes = []
for _row in _TABLE.split("\n")[1:-1]:
    _name, _code, _size, _takes, _gives, _proto = _row.split(" ")
    opcodes.append(OpcodeInfo(
        _name, _code if len(_code) == 1 else chr(int(_code, 16)), _ARGUMENTS.get(_size),
        _kinds(_takes), _kinds(_gives), int(_proto),
        f"The instruction {_name}, known since protocol {_proto}."))
code2op = {_op.code: _op for _op in opcodes}
del _name, _size, _doc, _row, _code, _takes, _gives, _proto


def _walk(data, yield_end_pos=False):
    if isinstance(data, (bytes, bytearray, memoryview)):
        data = io.BytesIO(data)
    where = getattr(data, "tell", lambda: None)
    while True:
        pos = where()
        code = data.read(1)
        op = code2op.get(code.decode("latin-1"))
        if op is None:
            if code == b"":
                raise ValueError("pickle exhausted before seeing STOP")
            raise ValueError("at position %s, opcode %r unknown" % (
                "<unknown>" if pos is None else pos, code))
        arg = None if op.arg is None else op.arg.reader(data)
        yield (op, arg, pos, where()) if yield_end_pos else (op, arg, pos)
        if code == b".":
            return


def genops(pickle):
    """All instructions of a pickle, each with its argument and its place."""
    return _walk(pickle)


def optimize(p):
    """The same pickle without the notes in the memo that are never looked up."""
    asked, kept = set(), []
    proto = 0
    for op, arg, pos, end in _walk(p, True):
        name = op.name
        if name.endswith("GET"):
            asked.add(arg)
            kept.append((name, arg, pos, end))
        elif "PUT" in name or name == "MEMOIZE":
            kept.append(("PUT", arg, pos, end))
        elif name == "FRAME":
            pass
        elif name == "PROTO":
            proto = max(proto, arg)
            if pos != 0:
                kept.append(("", None, pos, end))
        else:
            proto = max(proto, op.proto)
            kept.append(("", None, pos, end))
    # The numbers of the memo count the notes made so far, so those that stay get new ones.
    known, renamed, parts = 0, {}, []
    for name, arg, pos, end in kept:
        data = p[pos:end]
        if name == "PUT":
            number = known if arg is None else arg
            known += 1
            if number not in asked:
                continue
            renamed[number] = len(renamed)
            data = _note(renamed[number], proto, b"p%d\n", b"q", b"r")
        elif name:
            data = _note(renamed[arg], 0 if proto == 0 else 1, b"g%d\n", b"h", b"j")
        parts.append(data)
    head = b"\x80" + bytes([proto]) if proto >= 2 else b""
    return head + (_framed(parts) if proto >= 4 else b"".join(parts))


def _note(number, proto, line, short, long):
    """An instruction that writes to the memo or reads from it."""
    if proto >= 4:
        return b"\x94"
    if proto == 0:
        return line % number
    return short + bytes([number]) if number < 256 else long + number.to_bytes(4, "little")


def _framed(parts):
    """Instructions in frames; what is large stands outside of them."""
    out, frame = bytearray(), bytearray()

    def close():
        nonlocal frame
        if len(frame) >= 4:
            out.extend(b"\x95" + len(frame).to_bytes(8, "little"))
        out.extend(frame)
        frame = bytearray()

    for part in parts:
        if len(part) > _FRAME:
            close()
            out.extend(part)
            continue
        if len(frame) >= _FRAME:
            close()
        frame += part
    close()
    return bytes(out)


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Write a listing of a pickle, and complain of what can't be run."""
    stack, marks = [], []
    memo = {} if memo is None else memo
    highest = -1
    space = " " * indentlevel
    problem = None
    column = annotate
    for op, arg, pos in genops(pickle):
        if pos is not None:
            print("%5d:" % pos, end=" ", file=out)
        line = "%-4s %s%s" % (repr(op.code)[1:-1], space * len(marks), op.name)
        highest = max(highest, op.proto)
        before, after = op.stack_before, op.stack_after
        taken = len(before)
        note = None
        if markobject in before or (op.name == "POP" and stack and stack[-1] is markobject):
            if markobject not in after:
                if not marks:
                    problem = note = "no MARK exists on stack"
                else:
                    place = marks.pop()
                    note = "(MARK at unknown opcode offset)" if place is None else f"(MARK at {place})"
                    while stack[-1] is not markobject:
                        stack.pop()
                    stack.pop()
                    taken = before.index(markobject) if markobject in before else 0
        if op.name in ("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"):
            if op.name == "MEMOIZE":
                number = len(memo)
                note = f"(as {number})"
            else:
                number = arg
            if number in memo:
                problem = f"memo key {arg!r} already defined"
            elif not stack:
                problem = "stack is empty -- can't store into memo"
            elif stack[-1] is markobject:
                problem = "can't store markobject in the memo"
            else:
                memo[number] = stack[-1]
        elif op.name in ("GET", "BINGET", "LONG_BINGET"):
            if arg in memo:
                after = [memo[arg]]
            else:
                problem = f"memo key {arg!r} has never been stored into"
        if arg is not None or note:
            line += " " * (10 - len(op.name))
            if arg is not None:
                line += " " + repr(arg)
            if note:
                line += " " + note
        if annotate:
            line += " " * (column - len(line))
            column = min(len(line), 50)
            line += " " + op.doc.split("\n", 1)[0]
        print(line, file=out)
        if problem:
            raise ValueError(problem)
        if len(stack) < taken:
            raise ValueError(
                "tries to pop %d items from stack with only %d items" % (taken, len(stack)))
        if taken:
            del stack[-taken:]
        if markobject in after:
            marks.append(pos)
        stack.extend(after)
    print("highest protocol among opcodes =", highest, file=out)
    if stack:
        raise ValueError(f"stack not empty after STOP: {stack!r}")
