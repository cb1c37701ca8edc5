"""Frames, stacks and suspended bodies, for the module inspect."""

import sys
import types
from collections import namedtuple
from _inspect_source import findsource

__all__ = [
    "ArgInfo", "Arguments", "FrameInfo", "Traceback", "GEN_CREATED", "GEN_RUNNING",
    "GEN_SUSPENDED", "GEN_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
    "CORO_CLOSED", "currentframe", "formatargvalues", "getargs", "getargvalues",
    "getcoroutinelocals", "getcoroutinestate", "getframeinfo", "getgeneratorlocals",
    "getgeneratorstate", "getinnerframes", "getlineno", "getouterframes", "stack", "trace",
]

Arguments = namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)
_Positions = namedtuple(
    "Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)


class Traceback(_Traceback):
    """Where a frame is."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return _shown("Traceback", self)


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made

    def __repr__(self):
        return _shown("FrameInfo", self)


def _shown(name, info):
    parts = [f"{field}={getattr(info, field)!r}" for field in info._fields + ("positions",)]
    return f"{name}({', '.join(parts)})"


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def _positions(code, lasti):
    places = [*code.co_positions()]
    index = lasti * len(places) // len(code.co_code)
    return _Positions(*places[index]) if 0 <= index < len(places) else _Positions()


def getframeinfo(frame, context=1):
    """Where a frame or a traceback is, with some lines of source around it."""
    if isinstance(frame, types.TracebackType):
        lineno, lasti, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        lineno, lasti = frame.f_lineno, frame.f_lasti
    if not isinstance(frame, types.FrameType):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    lines = index = None
    if context > 0:
        try:
            all_lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(lineno - 1 - context // 2, len(all_lines) - context))
            lines = all_lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(
        frame.f_code.co_filename, lineno, frame.f_code.co_name, lines, index,
        positions=_positions(frame.f_code, lasti))


def getlineno(frame):
    """The line where a frame is."""
    return frame.f_lineno


def _info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """A frame and its callers."""
    found = []
    while frame:
        found.append(_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback."""
    found = []
    while tb:
        found.append(_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The caller's frame and those of its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between here and where the handled exception was raised."""
    exception = sys.exc_info()[1]
    return getinnerframes(None if exception is None else exception.__traceback__, context)


def getargs(co):
    """The names of the parameters of a code object."""
    if not isinstance(co, types.CodeType):
        raise TypeError("{!r} is not a code object".format(co))
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    varargs = varkw = None
    rest = count
    if co.co_flags & 4:
        varargs = names[rest]
        rest += 1
    if co.co_flags & 8:
        varkw = names[rest]
    return Arguments(list(names[:count]), varargs, varkw)


def getargvalues(frame):
    """The parameters of a frame's function and the frame's variables."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """The text of what getargvalues returns."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(shown) + ")"


GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"


def _state(body, prefix, kind):
    """How far a generator or coroutine is, by the attributes of its kind."""
    if getattr(body, prefix + "running"):
        return kind + "_RUNNING"
    if getattr(body, prefix + "suspended"):
        return kind + "_SUSPENDED"
    return kind + ("_CLOSED" if getattr(body, prefix + "frame") is None else "_CREATED")


def _locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorstate(generator):
    """How far a generator is."""
    return _state(generator, "gi_", "GEN")


def getgeneratorlocals(generator):
    """The variables of a generator, none when it is closed."""
    if not isinstance(generator, types.GeneratorType):
        raise TypeError("{!r} is not a Python generator".format(generator))
    return _locals(generator.gi_frame)


def getcoroutinestate(coroutine):
    """How far a coroutine is."""
    return _state(coroutine, "cr_", "CORO")


def getcoroutinelocals(coroutine):
    """The variables of a coroutine, none when it is closed."""
    return _locals(coroutine.cr_frame)
