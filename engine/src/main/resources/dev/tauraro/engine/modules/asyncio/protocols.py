"""What is told of connections."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol",
           "BufferedProtocol")


class BaseProtocol:
    """What all protocols are told."""

    __slots__ = ()

    def connection_made(self, transport):
        """There is a connection."""

    def connection_lost(self, exc):
        """There is no connection any more."""

    def pause_writing(self):
        """The buffer is full."""

    def resume_writing(self):
        """There is room in the buffer."""


class Protocol(BaseProtocol):
    """What protocols of streams are told."""

    __slots__ = ()

    def data_received(self, data):
        """Bytes came."""

    def eof_received(self):
        """No more bytes come."""


class BufferedProtocol(BaseProtocol):
    """What protocols of streams with a buffer of their own are told."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """The buffer for bytes."""

    def buffer_updated(self, nbytes):
        """Bytes came into the buffer."""

    def eof_received(self):
        """No more bytes come."""


class DatagramProtocol(BaseProtocol):
    """What protocols of datagrams are told."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came."""

    def error_received(self, exc):
        """Sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    """What protocols of processes are told."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """Bytes came."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe ended."""

    def process_exited(self):
        """The process ended."""


def _feed_data_to_buffered_proto(proto, data):
    """Give bytes to a protocol with a buffer of its own."""
    while data:
        buffer = proto.get_buffer(len(data))
        room = len(buffer)
        if not room:
            raise RuntimeError("get_buffer() returned an empty buffer")
        part = data[:room]
        buffer[:len(part)] = part
        proto.buffer_updated(len(part))
        data = data[room:]
