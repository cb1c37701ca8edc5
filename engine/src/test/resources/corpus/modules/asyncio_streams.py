# Readers that the script feeds, and writers to a transport of its own: no network.
import asyncio


class Pipe(asyncio.Transport):
    """Keeps what is written, and tells its protocol when it is full."""

    def __init__(self, protocol, room=20):
        super().__init__({"peername": "memory"})
        self.protocol = protocol
        self.room = room
        self.sent = []
        self.closing = False
        self.paused = False

    def write(self, data):
        self.sent.append(bytes(data))
        if sum(map(len, self.sent)) > self.room:
            self.protocol.pause_writing()

    def can_write_eof(self):
        return False

    def close(self):
        self.closing = True
        asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)

    def is_closing(self):
        return self.closing

    def pause_reading(self):
        self.paused = True
        print("  paused")

    def resume_reading(self):
        self.paused = False
        print("  resumed")


async def lines():
    reader = asyncio.StreamReader()

    async def feed():
        for part in (b"first li", b"ne\nsecond", b" line\n\nlast without end"):
            await asyncio.sleep(0)
            reader.feed_data(part)
        reader.feed_eof()

    task = asyncio.create_task(feed())
    async for line in reader:
        print(line)
    await task
    print(reader.at_eof(), await reader.readline(), await reader.read(5))


async def kinds():
    reader = asyncio.StreamReader()
    reader.feed_data(b"HEAD|length=5|hello|rest of it")
    print(await reader.readuntil(b"|"), await reader.readuntil(b"|"))
    print(await reader.readexactly(5), await reader.read(1), await reader.read(4))
    reader.feed_eof()
    try:
        await reader.readexactly(100)
    except asyncio.IncompleteReadError as error:
        print(error, error.partial)
    reader = asyncio.StreamReader(limit=8)
    reader.feed_data(b"a line that is too long\nok\n")
    for attempt in range(2):
        try:
            print(await reader.readline())
        except ValueError as error:
            print("ValueError", error)
    reader.feed_data(b"no separator here")
    try:
        await reader.readuntil(b"--")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    reader.feed_eof()
    print(await reader.read(), reader)
    for wrong in (reader.readuntil(b""), reader.readexactly(-1)):
        try:
            await wrong
        except ValueError as error:
            print(error)
    broken = asyncio.StreamReader()
    broken.set_exception(OSError("cable"))
    for reading in (broken.read(1), broken.readline(), broken.readexactly(1)):
        try:
            await reading
        except OSError as error:
            print(repr(error), broken.exception() is error)


async def conversation():
    loop = asyncio.get_running_loop()

    async def serve(reader, writer):
        print("serving", writer.get_extra_info("peername"), writer.can_write_eof())
        while request := await reader.readline():
            writer.write(b"<" + request.strip() + b">")
            await writer.drain()
        writer.close()
        await writer.wait_closed()
        print("closed", writer.is_closing())

    reader = asyncio.StreamReader(limit=16)
    protocol = asyncio.StreamReaderProtocol(reader, serve)
    pipe = Pipe(protocol)
    protocol.connection_made(pipe)
    protocol.data_received(b"one\ntwo\n")
    await asyncio.sleep(0)
    protocol.data_received(b"three\nfour\nfive and more")
    for _ in range(3):
        await asyncio.sleep(0)
    print(pipe.sent, "full" if protocol._paused else "open")
    pipe.room = 1000
    protocol.resume_writing()
    await asyncio.sleep(0)
    protocol.data_received(b"\n")
    print("goes on:", protocol.eof_received())
    for _ in range(9):
        await asyncio.sleep(0)
    print(pipe.closing, b"".join(pipe.sent))


async def two_readers():
    reader = asyncio.StreamReader()
    first = asyncio.create_task(reader.read(3))
    await asyncio.sleep(0)
    try:
        await reader.readline()
    except RuntimeError as error:
        print(error)
    reader.feed_data(b"abcdef")
    print(await first, await reader.read(10))


for work in (lines, kinds, conversation, two_readers):
    print(work.__name__)
    asyncio.run(work())
