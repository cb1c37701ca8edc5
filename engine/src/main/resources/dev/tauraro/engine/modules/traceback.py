"""The text of exceptions and of the calls that they passed."""

import sys
from _traceback import entries as _entries, lines_of as _lines_of, text as _text, last as _last

__all__ = [
    "extract_tb", "format_exception", "format_exception_only", "format_list", "format_tb",
    "print_exc", "format_exc", "print_exception", "print_tb", "FrameSummary", "StackSummary",
    "TracebackException", "walk_tb", "print_last", "clear_frames", "print_stack",
    "format_stack", "extract_stack", "walk_stack",
]


class FrameSummary:
    """One of the calls that an exception passed."""
    __slots__ = (
        "filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_line", "locals",
        "_carets")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.locals = None if locals is None else {k: _repr(v) for k, v in locals.items()}
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._carets = ""

    @property
    def line(self):
        return None if self._line is None else self._line.strip()

    def _items(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return self._items() == other._items()
        if isinstance(other, tuple):
            return self._items() == other
        return NotImplemented

    def __getitem__(self, pos):
        return self._items()[pos]

    def __iter__(self):
        return iter(self._items())

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _limited(items, limit):
    """The first of the items, or the last by a limit below 0; sys.tracebacklimit is the default."""
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is None:
            return items
        limit = max(limit, 0)
    return items[:limit] if limit >= 0 else items[limit:]


class StackSummary(list):
    """Calls, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The calls of frames with their lines."""
        result = cls()
        for frame, lineno in _limited(list(frame_gen), limit):
            code = frame.f_code
            lines = _lines_of(code)
            line = lines[lineno - 1] if 0 < lineno <= len(lines) else ""
            result.append(FrameSummary(
                code.co_filename, lineno, code.co_name, line=line,
                locals=frame.f_locals if capture_locals else None))
        return result

    @classmethod
    def from_list(cls, a_list):
        result = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            result.append(frame)
        return result

    def format_frame_summary(self, frame):
        text = '  File "{}", line {}, in {}\n'.format(frame.filename, frame.lineno, frame.name)
        if frame.line:
            text += "    {}\n".format(frame.line)
            if frame._carets:
                text += "    {}\n".format(frame._carets)
        if frame.locals:
            for name, value in sorted(frame.locals.items()):
                text += "    {} = {}\n".format(name, value)
        return text

    def format(self):
        """The text of each call."""
        result = []
        last = None
        count = 0
        for frame in self:
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                _add_repeated(result, count)
                last, count = place, 0
            count += 1
            if count <= 3:
                result.append(self.format_frame_summary(frame))
        _add_repeated(result, count)
        return result


def _repr(value):
    try:
        return repr(value)
    except Exception:
        return "<local repr() failed>"


def _add_repeated(result, count):
    if count > 3:
        more = count - 3
        result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")


def extract_tb(tb, limit=None):
    """The calls of a traceback."""
    result = StackSummary()
    for filename, lineno, name, line, carets in ([] if tb is None else _entries(tb)):
        frame = FrameSummary(filename, lineno, name, line=line)
        frame._carets = carets
        result.append(frame)
    result[:] = _limited(result, limit)
    return result


def walk_tb(tb):
    """The frames of a traceback with their lines."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def format_list(extracted_list):
    """The text of calls."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print calls."""
    file = sys.stderr if file is None else file
    for item in format_list(extracted_list):
        print(item, file=file, end="")


def format_tb(tb, limit=None):
    """The text of the calls of a traceback."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the calls of a traceback."""
    print_list(extract_tb(tb, limit), file=file)


_no_value = object()


def _exception(exc, value):
    if value is _no_value:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    return value


def format_exception(exc, /, value=_no_value, tb=_no_value, limit=None, chain=True):
    """The text of an exception with its calls and causes, in lines."""
    if (value is _no_value) != (tb is _no_value):
        raise ValueError("Both or neither of value and tb must be given")
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    if tb is _no_value:
        tb = exc.__traceback__
    return list(TracebackException(type(exc), exc, tb, limit=limit).format(chain=chain))


def format_exception_only(exc, /, value=_no_value):
    """Class and message of an exception, in lines."""
    exc = _exception(exc, value)
    if exc is None:
        return ["NoneType: None\n"]
    return _last(exc).splitlines(True)


def print_exception(exc, /, value=_no_value, tb=_no_value, limit=None, file=None, chain=True):
    """Print an exception."""
    file = sys.stderr if file is None else file
    for line in format_exception(exc, value, tb, limit=limit, chain=chain):
        print(line, file=file, end="")


def format_exc(limit=None, chain=True):
    """The text of the exception that is handled now."""
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is handled now."""
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """There is no interactive session here."""
    raise ValueError("no last exception")


def clear_frames(tb):
    """Forget the variables of the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass
        tb = tb.tb_next


def walk_stack(f):
    """A frame and its callers with their lines; without a frame those of the caller."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def _frames(f, limit):
    frames = []
    while f is not None:
        frames.append((f, f.f_lineno))
        f = f.f_back
    frames = _limited(frames, limit)
    frames.reverse()
    return StackSummary.extract(frames, limit=len(frames))


def extract_stack(f=None, limit=None):
    """The calls that run now, outermost first."""
    return _frames(sys._getframe(1) if f is None else f, limit)


def format_stack(f=None, limit=None):
    """The text of the calls that run now."""
    return _frames(sys._getframe(1) if f is None else f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the calls that run now."""
    print_list(_frames(sys._getframe(1) if f is None else f, limit), file=file)


_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class TracebackException:
    """What is to be shown of an exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.exc_type = exc_type
        self.stack = extract_tb(exc_traceback, limit)
        if capture_locals:
            for summary, (frame, _) in zip(self.stack, walk_tb(exc_traceback)):
                summary.locals = {k: _repr(v) for k, v in frame.f_locals.items()}
        self._limit = limit
        self._value = exc_value
        self._str = "" if exc_value is None else _message(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.__cause__ = self.__context__ = self.exceptions = None
        cause = getattr(exc_value, "__cause__", None)
        context = getattr(exc_value, "__context__", None)
        if cause is not None and id(cause) not in seen:
            self.__cause__ = TracebackException(
                type(cause), cause, cause.__traceback__, limit=limit,
                capture_locals=capture_locals, _seen=seen)
        if compact and (cause is not None or self.__suppress_context__):
            context = None
        if context is not None and id(context) not in seen:
            self.__context__ = TracebackException(
                type(context), context, context.__traceback__, limit=limit,
                capture_locals=capture_locals, _seen=seen)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            own, its = vars(self), vars(other)
            return all(own[key] == its[key] for key in own if key != "_value")
        return NotImplemented

    def format_exception_only(self):
        """Class and message, in lines."""
        yield from _last(self._value).splitlines(True)

    def format(self, *, chain=True):
        """The whole text, in lines."""
        if isinstance(self._value, BaseExceptionGroup):
            yield from _text(self._value).splitlines(True)
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format()
                yield _CAUSE
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format()
                yield _CONTEXT
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True):
        """Print the whole text."""
        file = sys.stderr if file is None else file
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _message(value):
    try:
        return str(value)
    except Exception:
        return "<exception str() failed>"
