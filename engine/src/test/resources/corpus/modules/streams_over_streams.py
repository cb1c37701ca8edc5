# Buffered streams and text over raw streams that behave, dawdle or lie.
import codecs
import io
import pickle


def show(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


class Raw(io.RawIOBase):
    """Gives the pieces one by one; None stands for nothing yet."""

    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.written = []
        self.asked = []

    def readable(self):
        return True

    def writable(self):
        return True

    def seekable(self):
        return False

    def readinto(self, target):
        self.asked.append(len(target))
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        kept, rest = piece[:len(target)], piece[len(target):]
        if rest:
            self.pieces.insert(0, rest)
        target[:len(kept)] = kept
        return len(kept)

    def write(self, data):
        self.written.append(bytes(data))
        return len(data)


raw = Raw(b"abc", b"defg", None, b"hi\njk", b"lm\n")
reader = io.BufferedReader(raw, 4)
print(reader.peek(), reader.read(2), reader.read1(9), reader.read(3), reader.read(3), reader.read(2), raw.asked)
target = bytearray(3)
print(reader.readinto(target), target, reader.readline(), reader.readinto1(target), target, reader.read(), reader.read(1))
print(raw.asked, reader)
print(io.BufferedReader(Raw(None)).read(), io.BufferedReader(Raw(b"a", None)).read(5), io.BufferedReader(Raw()).read())
target = bytearray(20)
many = io.BufferedReader(Raw(b"abc", b"de", b"fgh", b"jkl"), 10)
print(many.peek(), many.readinto1(target), many.readinto1(target), many.peek(), many.readinto1(target), bytes(target))


class Liar(Raw):
    answer = 99

    def readinto(self, target):
        return self.answer

    def write(self, data):
        return self.answer

    def seekable(self):
        return True

    def seek(self, position, whence=0):
        return -5

    tell = seek


show(io.BufferedReader(Liar(), 8).read, 3)
Liar.answer = -1
show(io.BufferedReader(Liar()).read, 3)
Liar.answer = "x"
show(io.BufferedReader(Liar()).read, 3)
Liar.answer = 12
writer = io.BufferedWriter(Liar())
writer.write(b"abc")
show(writer.flush)
show(io.BufferedReader(Liar()).seek, 0)
show(io.BufferedReader, io.BytesIO(), 0)
show(io.BufferedReader, io.BytesIO(), -3)
broken = io.BufferedReader.__new__(io.BufferedReader)
show(broken.read, 1)
show(io.BufferedReader(io.BytesIO(b"abc")).truncate)
show(io.BufferedReader(io.BytesIO(b"abc")).write, b"x")
show(pickle.dumps, io.BufferedReader(io.BytesIO(b"abc")))


class Stuck(Raw):
    """Takes so much, and then nothing."""

    def __init__(self, *sizes):
        super().__init__()
        self.sizes = list(sizes)

    def write(self, data):
        size = self.sizes.pop(0) if self.sizes else len(data)
        if size is None:
            return None
        self.written.append(bytes(data[:size]))
        return min(size, len(data))


raw = Stuck(3, None, 2, None)
writer = io.BufferedWriter(raw, 8)
print(writer.write(b"abcdef"), writer.write(b"gh"), raw.written)
for data in (b"0123456", b"xyz" * 5, b"!"):
    try:
        print(writer.write(data), raw.written)
    except BlockingIOError as e:
        print(e.strerror, e.characters_written, raw.written)
writer.flush()
print(b"".join(raw.written))

both = io.BufferedRandom(io.BytesIO(b"abcdefgh"), 100)
print(both.write(b"1"), both.read(1), both.write(b"2"), both.read1(1), both.write(b"3"), both.peek(1), both.tell())
both.seek(0)
print(both.readline(), both.raw.getvalue(), both.seek(-2, 1), both.write(b"Z"), both.truncate(), both.raw.getvalue())
pair = io.BufferedRWPair(io.BytesIO(b"abc\ndef"), io.BytesIO())
print(pair.read(2), pair.readline(), pair.write(b"xy"), pair.flush(), pair.peek(), pair.isatty())

# Text: where one is told to be is where one can go back to.
for encoding in ("utf-8", "utf-16", "latin-1", "utf-8-sig"):
    for newline in (None, "", "\n", "\r\n"):
        text = io.TextIOWrapper(io.BytesIO("ä1\r\nb\rccc\n\nd".encode(encoding)), encoding, newline=newline)
        places, pieces = [], []
        for size in (1, 2, 1, 3, 2):
            places.append(text.tell())
            pieces.append(text.read(size))
        again = []
        for place in places:
            text.seek(place)
            again.append(text.read(2))
        print(encoding, repr(newline), pieces, again, text.newlines)
        text.seek(0)
        print([line for line in text], text.tell())
text = io.TextIOWrapper(io.BytesIO(), "utf-16")
text.write("ab")
text.seek(0, 2)
text.write("c")
text.flush()
print(text.buffer.getvalue()[2:], text.seek(0), text.read())
text = io.TextIOWrapper(io.BytesIO(b"x\n\xe9\n"), "latin-1", write_through=True)
print(text.readline(), text)
show(text.reconfigure, encoding="utf-8")
text.reconfigure(line_buffering=True)
print(text.line_buffering, text.write_through, text.readline(), text.write("end"), text.buffer.getvalue())
text = io.TextIOWrapper(io.BytesIO(), "ascii", "ignore")
text.write("aé")
text.reconfigure(encoding="utf-8-sig")
text.write("é\n")
text.reconfigure(errors="replace", newline="\r\n")
text.write("x\n")
text.flush()
print(text.buffer.getvalue(), text.errors, text.encoding)
for arguments in (("hex",), ("nope",), (5,), ("utf-8", 5), ("utf-8", "strict", "x"), ("a\0b",)):
    show(io.TextIOWrapper, io.BytesIO(), *arguments)
text = io.TextIOWrapper(io.BytesIO(b"a\nb\n"), "utf-8")
next(text)
show(text.tell)
show(text.seek, 1, 1)
show(text.seek, 1, 2)
show(text.seek, -1)
show(text.seek, 0, 7)
show(text.write, b"x")
buffer = text.detach()
show(text.read)
show(lambda: text.buffer)
buffer.close()
show(io.TextIOWrapper(io.BytesIO()).readline, "x")
show(io.BufferedIOBase().readinto, bytearray(1))
show(io.RawIOBase().readinto, bytearray(1))
show(io.IOBase().fileno)
show(io.TextIOBase().readline)


class Generous(io.BufferedIOBase):
    def read(self, size=-1):
        return b"x" * 10

    read1 = read


show(Generous().readinto, bytearray(2))
show(Generous().readinto1, bytearray(12))
show(Generous().readline, 3)
decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), True)
print([decoder.decode(b) for b in (b"a\r", b"\nb\r", b"c\xc3", b"\xa9\n")], decoder.getstate(), decoder.newlines)
print(io.open is open, io.DEFAULT_BUFFER_SIZE)
for details in ((11, "x", 3), (11, "x", "f"), (11, "x", True), (11, "x")):
    e = BlockingIOError(*details)
    print(e.args, e.filename, repr(e), e, getattr(e, "characters_written", "none"))
