"""The bytes below the standard streams, and what these tell of themselves."""
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.fileno(), stream.newlines,
          stream.readable(), stream.writable(), hasattr(stream, "buffer"))
print(sys.stderr.errors)
sys.stdout.flush()
out = sys.stdout.buffer
print([out.write(part) for part in (b"plain\n", "wörld €\n".encode(), memoryview(b"view\n"), bytearray(b"array\n"))])
sys.stdout.flush()
for part in (b"split \xe2", b"\x82", b"\xac\n"):
    out.write(part)
out.flush()
print(out.writable(), out.readable(), sys.stdin.buffer.readable(), sys.stdin.buffer.mode)
try:
    out.write("text")
except TypeError as e:
    print(e)
print(sys.stdout.reconfigure(line_buffering=True))
try:
    sys.stdout.reconfigure(wrong=1)
except TypeError as e:
    print(e)
print(sys.stdin.buffer.read(), sys.stdin.buffer.readline(), list(sys.stdin.buffer))
