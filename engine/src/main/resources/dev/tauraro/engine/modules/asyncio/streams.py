"""Bytes that come and go, with coroutines that wait for them.

There is no network: a reader is fed by the script, a writer writes to a transport of the script.
"""

from collections import deque

from . import constants, coroutines, events, exceptions, format_helpers, protocols, tasks

__all__ = ("StreamReader", "StreamWriter", "StreamReaderProtocol")

_LIMIT = 2 ** 16


def _settle(future, failure=None):
    """End the waiting for a future, unless it ended before."""
    if future is None or future.done():
        return
    if failure is None:
        future.set_result(None)
    else:
        future.set_exception(failure)


class FlowControlMixin(protocols.Protocol):
    """Lets writers wait while the transport wants no more."""

    def __init__(self, loop=None):
        self._loop = events._get_event_loop() if loop is None else loop
        self._paused = self._connection_lost = False
        self._drain_waiters = deque()

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._wake_writers()

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            self._wake_writers(exc)

    def _wake_writers(self, failure=None):
        for waiter in self._drain_waiters:
            _settle(waiter, failure)

    async def _drain_helper(self):
        """Wait while the transport wants no more."""
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        room = self._loop.create_future()
        self._drain_waiters.append(room)
        try:
            await room
        finally:
            self._drain_waiters.remove(room)

    def _get_close_waiter(self, stream):
        raise NotImplementedError


class StreamReaderProtocol(FlowControlMixin, protocols.Protocol):
    """Feeds a reader with what a transport tells."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        self._stream_reader = stream_reader
        self._client_connected_cb = client_connected_cb
        self._transport = self._stream_writer = self._task = None
        self._closed = self._loop.create_future()

    def connection_made(self, transport):
        self._transport = transport
        reader = self._stream_reader
        if reader is not None:
            reader.set_transport(transport)
        if self._client_connected_cb is not None:
            self._stream_writer = StreamWriter(transport, self, reader, self._loop)
            answer = self._client_connected_cb(reader, self._stream_writer)
            if coroutines.iscoroutine(answer):
                self._task = self._loop.create_task(answer)
                self._task.add_done_callback(self._served)

    def _served(self, task):
        transport = self._transport
        if not task.cancelled() and (failure := task.exception()) is not None:
            self._loop.call_exception_handler({
                "message": "Unhandled exception in client_connected_cb", "exception": failure,
                "transport": transport})
        elif not task.cancelled():
            return
        if transport is not None:
            transport.close()

    def connection_lost(self, exc):
        if self._stream_reader is not None:
            self._stream_reader._end(exc)
        _settle(self._closed, exc)
        super().connection_lost(exc)
        self._stream_reader = self._stream_writer = self._task = self._transport = None

    def data_received(self, data):
        if self._stream_reader is not None:
            self._stream_reader.feed_data(data)

    def eof_received(self):
        if self._stream_reader is not None:
            self._stream_reader.feed_eof()
        return True

    def _get_close_waiter(self, stream):
        return self._closed


class StreamWriter:
    """Writes to a transport; `drain` waits until it takes more."""

    def __init__(self, transport, protocol, reader, loop):
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop
        self._complete_fut = loop.create_future()
        self._complete_fut.set_result(None)

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<{type(self).__name__} transport={self._transport!r}{reader}>"

    transport = property(lambda self: self._transport)

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)

    async def drain(self):
        """Wait until the transport takes more."""
        failure = None if self._reader is None else self._reader.exception()
        if failure is not None:
            raise failure
        if self._transport.is_closing():
            # The loss of the connection is told first.
            await tasks.sleep(0)
        await self._protocol._drain_helper()


def _of_transport(name):
    def call(self, *args, **kwargs):
        return getattr(self._transport, name)(*args, **kwargs)
    call.__name__ = name
    call.__qualname__ = "StreamWriter." + name
    setattr(StreamWriter, name, call)


for _name in ("write", "writelines", "write_eof", "can_write_eof", "close", "is_closing",
              "get_extra_info"):
    _of_transport(_name)
del _name


class StreamReader:
    """Bytes that were fed and not yet read."""

    # The calls by which it was made, in debug mode.
    _source_traceback = None

    def __init__(self, limit=_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop = events._get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None
        if self._loop.get_debug():
            self._source_traceback = format_helpers._calls_outside(constants.DEBUG_STACK_DEPTH)

    def __repr__(self):
        shown = [type(self).__name__]
        if self._buffer:
            shown.append(f"{len(self._buffer)} bytes")
        if self._eof:
            shown.append("eof")
        if self._limit != _LIMIT:
            shown.append(f"limit={self._limit}")
        for name in ("waiter", "exception", "transport"):
            value = getattr(self, "_" + name)
            if value:
                shown.append(f"{name}={value!r}")
        if self._paused:
            shown.append("paused")
        return f"<{' '.join(shown)}>"

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        """Fail all reading from now on."""
        self._exception = exc
        self._wakeup_waiter(exc)

    def set_transport(self, transport):
        assert self._transport is None, "Transport already set"
        self._transport = transport

    def feed_data(self, data):
        """Add bytes."""
        assert not self._eof, "feed_data after feed_eof"
        if not data:
            return
        self._buffer.extend(data)
        self._wakeup_waiter()
        if (self._transport is not None and not self._paused
                and len(self._buffer) > 2 * self._limit):
            try:
                self._transport.pause_reading()
            except NotImplementedError:
                self._transport = None
            else:
                self._paused = True

    def feed_eof(self):
        """Say that no more bytes come."""
        self._eof = True
        self._wakeup_waiter()

    def _end(self, failure):
        if failure is None:
            self.feed_eof()
        else:
            self.set_exception(failure)

    def at_eof(self):
        """Whether all bytes were read and no more come."""
        return self._eof and not self._buffer

    def _wakeup_waiter(self, failure=None):
        waiter, self._waiter = self._waiter, None
        _settle(waiter, failure)

    def _maybe_resume_transport(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._resume()

    def _resume(self):
        self._paused = False
        self._transport.resume_reading()

    def _taken(self, count):
        """The first bytes, which are the reader's no longer."""
        data = bytes(self._buffer[:count])
        del self._buffer[:count]
        self._maybe_resume_transport()
        return data

    def _check(self):
        if self._exception is not None:
            raise self._exception

    async def _wait_for_data(self, func_name):
        """Wait for bytes or the end; one coroutine may do so at a time."""
        if self._waiter is not None:
            raise RuntimeError(
                func_name + "() called while another coroutine is already waiting for incoming "
                "data")
        if self._paused:
            self._resume()
        waiter = self._waiter = self._loop.create_future()
        try:
            await waiter
        finally:
            self._waiter = None

    async def readline(self):
        """The bytes up to the end of a line, or of all."""
        try:
            return await self.readuntil(b"\n")
        except exceptions.IncompleteReadError as error:
            return error.partial
        except exceptions.LimitOverrunError as error:
            if self._buffer.startswith(b"\n", error.consumed):
                del self._buffer[:error.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume_transport()
            raise ValueError(error.args[0])

    async def readuntil(self, separator=b"\n"):
        """The bytes up to a separator, and it."""
        width = len(separator)
        if not width:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        searched = 0
        while (place := self._buffer.find(separator, searched)) < 0:
            # What is searched cannot hold the start of a separator.
            searched = max(searched, len(self._buffer) + 1 - width)
            if searched > self._limit:
                raise exceptions.LimitOverrunError(
                    "Separator is not found, and chunk exceed the limit", searched)
            if self._eof:
                raise exceptions.IncompleteReadError(self._taken(len(self._buffer)), None)
            await self._wait_for_data("readuntil")
        if place > self._limit:
            raise exceptions.LimitOverrunError(
                "Separator is found, but chunk is longer than limit", place)
        return self._taken(place + width)

    async def read(self, n=-1):
        """At most so many bytes, at least one unless no more come; all of them if negative."""
        self._check()
        if n == 0:
            return b""
        if n < 0:
            blocks = []
            while block := await self.read(self._limit):
                blocks.append(block)
            return b"".join(blocks)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
        return self._taken(n)

    async def readexactly(self, n):
        """So many bytes."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise exceptions.IncompleteReadError(self._taken(len(self._buffer)), n)
            await self._wait_for_data("readexactly")
        return self._taken(n) if n else b""

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
