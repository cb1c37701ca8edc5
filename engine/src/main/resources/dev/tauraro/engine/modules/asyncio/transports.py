"""What connections are."""

from .events import _leave_open

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport",
           "SubprocessTransport")


class BaseTransport:
    """What all transports are."""

    __slots__ = ("_extra",)

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """What else is known."""
        return self._extra.get(name, default)


class ReadTransport(BaseTransport):
    """What is read from."""

    __slots__ = ()


class WriteTransport(BaseTransport):
    """What is written to."""

    __slots__ = ()

    def writelines(self, list_of_data):
        """Write bytes from several objects."""
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    """What is read from and written to."""

    __slots__ = ()


class DatagramTransport(BaseTransport):
    """What datagrams are sent with."""

    __slots__ = ()


class SubprocessTransport(BaseTransport):
    """A process."""

    __slots__ = ()


_leave_open(BaseTransport, ("is_closing", "close", "set_protocol", "get_protocol"))
_leave_open(ReadTransport, ("is_reading", "pause_reading", "resume_reading"))
_leave_open(WriteTransport, (
    "set_write_buffer_limits", "get_write_buffer_size", "get_write_buffer_limits", "write",
    "write_eof", "can_write_eof", "abort"))
_leave_open(DatagramTransport, ("sendto", "abort"))
_leave_open(SubprocessTransport, (
    "get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill"))


class _FlowControlMixin(Transport):
    """Tells the protocol when the buffer is full, and when there is room again."""

    __slots__ = ("_loop", "_protocol_paused", "_high_water", "_low_water")

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)
        assert loop is not None
        self._loop = loop
        self._protocol_paused = False
        self._set_write_buffer_limits()

    def _tell(self, method, name):
        try:
            method()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({
                "message": f"protocol.{name}() failed", "exception": error, "transport": self,
                "protocol": self._protocol})

    def _maybe_pause_protocol(self):
        if self.get_write_buffer_size() > self._high_water and not self._protocol_paused:
            self._protocol_paused = True
            self._tell(self._protocol.pause_writing, "pause_writing")

    def _maybe_resume_protocol(self):
        if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
            self._protocol_paused = False
            self._tell(self._protocol.resume_writing, "resume_writing")

    def get_write_buffer_limits(self):
        return self._low_water, self._high_water

    def _set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 64 * 1024 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high_water = high
        self._low_water = low

    def set_write_buffer_limits(self, high=None, low=None):
        """Choose how much is kept before the protocol is told to wait."""
        self._set_write_buffer_limits(high=high, low=low)
        self._maybe_pause_protocol()
