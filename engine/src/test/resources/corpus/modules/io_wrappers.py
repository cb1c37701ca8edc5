import io, sys
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
r = io.BufferedReader(io.BytesIO(b'line1\nline2\r\nrest'), 4)
t(lambda: (r.peek(2)[:2], r.read(3), r.readline(), r.tell(), r.read1(3), r.readlines(), r.read(), r.seek(2), r.read(2), r.readable(), r.writable(), r.seekable(), r.closed))
b = bytearray(3); r.seek(0); t(lambda: (r.readinto(b), b, r.readline(2), r.seek(-4, 2), r.read(), list(r))); t(r.write, b'x'); t(r.read, -2); t(io.BufferedReader, io.BytesIO(), 0)
raw = io.BytesIO(); w = io.BufferedWriter(raw, 8); t(lambda: (w.write(b'abc'), raw.getvalue(), w.write(b'defghijk'), w.tell(), w.flush(), raw.getvalue(), w.readable())); t(w.read); t(w.write, 'x'); t(lambda: w.detach() is raw); t(lambda: w.closed)
rnd = io.BufferedRandom(io.BytesIO(b'0123456789')); t(lambda: (rnd.read(3), rnd.write(b'AB'), rnd.read(2), rnd.seek(0), rnd.read()))
t(lambda: issubclass(io.BufferedReader, io.BufferedIOBase)); t(lambda: isinstance(r, io.IOBase)); r.close(); t(r.read); t(lambda: r.closed)
for nl in (None, '', '\n', '\r', '\r\n'):
    x = io.TextIOWrapper(io.BytesIO('a\nb\r\nc\rdé'.encode()), 'utf-8', newline=nl); t(lambda: (x.readlines(), x.newlines)); x.seek(0); t(lambda: (x.read(3), x.readline(), x.read()))
    buf = io.BytesIO(); x = io.TextIOWrapper(buf, 'utf-8', newline=nl); x.write('1\n2\r\n'); x.flush(); t(buf.getvalue)
x = io.TextIOWrapper(io.BytesIO(b'ab\xff'), 'ascii', errors='replace'); t(lambda: (x.encoding, x.errors, x.line_buffering, x.read(), x.closed, x.readable(), x.buffer)[:6]); t(io.TextIOWrapper, io.BytesIO(), newline='q'); t(x.write, 3); t(lambda: io.TextIOWrapper(io.BytesIO(b'\xff'), 'ascii').read()); t(io.TextIOWrapper, io.BytesIO(), 'nocodec')
with io.TextIOWrapper(io.BytesIO(b'q\nw'), 'utf-8') as x:
    for line in x: print(repr(line))
t(x.read); t(lambda: isinstance(sys.stdout, io.TextIOWrapper)); t(lambda: isinstance(x, io.TextIOBase))
d = io.IncrementalNewlineDecoder(None, True); t(lambda: (d.decode('a\r'), d.decode('\nb\r'), d.decode('c\n', True), d.newlines)); t(io.text_encoding, 'x')
t(io.StringIO, '', 'z'); t(io.StringIO, '', 3); t(lambda: sorted(io.__all__))
