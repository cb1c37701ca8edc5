"""Futures: results that are to come."""

from types import GenericAlias

from . import base_futures
from . import events
from . import exceptions
from . import format_helpers

__all__ = ("Future", "wrap_future", "isfuture")

isfuture = base_futures.isfuture
_PENDING = base_futures._PENDING
_CANCELLED = base_futures._CANCELLED
_FINISHED = base_futures._FINISHED
CancelledError = exceptions.CancelledError
InvalidStateError = exceptions.InvalidStateError


class Future:
    """A result that is to come."""

    _state = _PENDING
    _result = None
    _exception = None
    _exception_tb = None
    _loop = None
    # The calls by which it was made, in debug mode.
    _source_traceback = None
    _cancel_message = None
    _cancelled_exc = None
    _asyncio_future_blocking = False
    _unseen = False

    def __init__(self, *, loop=None):
        self._loop = events._get_event_loop() if loop is None else loop
        self._callbacks = []
        if self._loop.get_debug():
            self._source_traceback = format_helpers._calls_outside()

    def _repr_info(self):
        return base_futures._future_repr_info(self)

    def __repr__(self):
        return base_futures._future_repr(self)

    @property
    def _log_traceback(self):
        return self._unseen

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError("_log_traceback can only be set to False")
        self._see()

    def _see(self):
        """Somebody saw the exception."""
        if self._unseen:
            self._unseen = False
            unseen = getattr(self._loop, "_unseen", None)
            if unseen is not None:
                unseen.pop(id(self), None)

    def _keep_unseen(self):
        """Nobody saw the exception yet: the loop says so when it is closed."""
        self._unseen = True
        unseen = getattr(self._loop, "_unseen", None)
        if type(unseen) is dict:
            unseen[id(self)] = self

    def _report_unseen(self):
        self._unseen = False
        context = {
            "message": f"{self.__class__.__name__} exception was never retrieved",
            "exception": self._exception, "future": self}
        if self._source_traceback:
            context["source_traceback"] = self._source_traceback
        self._loop.call_exception_handler(context)

    def get_loop(self):
        """The event loop that the future belongs to."""
        if self._loop is None:
            raise RuntimeError("Future object is not initialized.")
        return self._loop

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def cancel(self, msg=None):
        """Cancel the future, unless it is done."""
        self._see()
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _make_cancelled_error(self):
        """The error for who asks for the result: the first gets that of the coroutine."""
        if self._cancelled_exc is not None:
            error, self._cancelled_exc = self._cancelled_exc, None
            return error
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def result(self):
        """The result; raises the exception if that is what came."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not ready.")
        if self._unseen:
            self._see()
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_tb)
        return self._result

    def exception(self):
        """The exception, or None."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._see()
        return self._exception

    def set_result(self, result):
        """Give the result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """Give an exception instead of the result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if type(exception) is StopIteration:
            raise TypeError(
                "StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = exception
        self._exception_tb = exception.__traceback__
        self._state = _FINISHED
        self._schedule_callbacks()
        self._keep_unseen()

    def add_done_callback(self, fn, *, context=None):
        """Call a function when the future is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, events._copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Take back all calls of a function; returns how many."""
        kept = [each for each in self._callbacks if each[0] != fn]
        removed = len(self._callbacks) - len(kept)
        if removed:
            self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        if self._callbacks:
            callbacks = self._callbacks[:]
            self._callbacks[:] = []
            for fn, context in callbacks:
                self._loop.call_soon(fn, self, context=context)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__
    __class_getitem__ = classmethod(GenericAlias)


Future.__module__ = "_asyncio"
_PyFuture = _CFuture = Future


def _get_loop(fut):
    """The event loop of anything like a future."""
    try:
        get_loop = fut.get_loop
    except AttributeError:
        return fut._loop
    return get_loop()


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _copy_future_state(source, dest):
    """Give a future the result or exception of another, which is done."""
    if dest.cancelled():
        return
    if source.cancelled():
        dest.cancel()
    elif source.exception() is not None:
        dest.set_exception(source.exception())
    else:
        dest.set_result(source.result())


def wrap_future(future, *, loop=None):
    """Futures of threads do not exist here."""
    if isfuture(future):
        return future
    raise TypeError(f"concurrent.futures.Future is expected, got {future!r}")
