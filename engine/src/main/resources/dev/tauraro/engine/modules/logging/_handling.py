"""Where records go: handlers, and the filters before them."""

import logging
import sys
import traceback
from _types import GenericAlias
from logging._records import NOTSET, _checkLevel, _defaultFormatter, getLevelName

__name__ = "logging"


class Filter:
    """Lets records of a logger and of those below it pass."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        if self.nlen == 0 or self.name == record.name:
            return True
        return record.name.startswith(self.name + ".")


class Filterer:
    """Has filters."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for each in self.filters:
            passes = each.filter(record) if hasattr(each, "filter") else each(record)
            if not passes:
                return False
        return True


_handlers = {}
_handlerList = []


def _script_frame(frame, level=1):
    """The frame of the script, or the one so many levels above it, that called this package."""
    while frame:
        if not frame.f_code.co_filename.startswith("<frozen logging"):
            level -= 1
        if level <= 0 or not frame.f_back:
            break
        frame = frame.f_back
    return frame


class _Lock:
    """What is held while records are sent; there are no threads that would wait for it."""

    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self):
        """Others may go on."""

    __enter__ = acquire

    def __exit__(self, kind, error, trace):
        self.release()


_lock = _Lock()


def _acquireLock():
    """Before what handlers and loggers there are is changed."""
    _lock.acquire()


def _releaseLock():
    """After what handlers and loggers there are was changed."""
    _lock.release()


class Handler(Filterer):
    """Sends records somewhere."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        _handlerList.append(self)
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        _handlers.pop(self._name, None)
        self._name = name
        if name:
            _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = _Lock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passes = self.filter(record)
        if passes:
            self.emit(record)
        return passes

    def setFormatter(self, fmt):
        self.formatter = fmt

    def flush(self):
        """Nothing is kept back."""

    def close(self):
        self._closed = True
        _handlers.pop(self._name, None)
        if self in _handlerList:
            _handlerList.remove(self)

    def handleError(self, record):
        """Say that a record could not be sent."""
        if logging.raiseExceptions and sys.stderr:
            error = sys.exc_info()[1]
            sys.stderr.write("--- Logging error ---\n")
            traceback.print_exception(error, file=sys.stderr)
            frame = _script_frame(error.__traceback__.tb_frame)
            if frame:
                sys.stderr.write("Call stack:\n")
                traceback.print_stack(frame, file=sys.stderr)
            try:
                text = "Message: %r\nArguments: %s\n" % (record.msg, record.args)
            except RecursionError:
                raise
            except Exception:
                text = (
                    "Unable to print the message and arguments - possible formatting error.\n"
                    "Use the traceback above to help find the error.\n")
            sys.stderr.write(text)

    def __repr__(self):
        return "<%s (%s)>" % (self.__class__.__name__, getLevelName(self.level))


class StreamHandler(Handler):
    """Writes records to a stream."""

    __class_getitem__ = classmethod(GenericAlias)

    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Take another stream; returns the old one."""
        if stream is self.stream:
            return None
        old = self.stream
        self.flush()
        self.stream = stream
        return old

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        if name:
            name += " "
        return "<%s %s(%s)>" % (self.__class__.__name__, name, getLevelName(self.level))


class FileHandler(StreamHandler):
    """Writes records to a file, where one can be opened for that."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        super().__init__(open(filename, mode, encoding=encoding, errors=errors))


class _StderrHandler(StreamHandler):
    """Writes to what stderr is at the time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Drops records."""

    def handle(self, record):
        """Nothing."""

    def emit(self, record):
        """Nothing."""
