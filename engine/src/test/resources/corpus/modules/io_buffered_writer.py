"""When a buffered writer hands on what it was given."""
import io

for size in (1, 4, 8, 9):
    raw = io.BytesIO()
    out = io.BufferedWriter(raw, size)
    for piece in (b"foobar", b"foobar", b"", b"x", b"abcdefgh", b"0123456789abcdefgh", bytearray(b"yz"), memoryview(b"long view")):
        print(size, out.write(piece), raw.getvalue(), out.tell())
    out.flush()
    print(raw.getvalue())
