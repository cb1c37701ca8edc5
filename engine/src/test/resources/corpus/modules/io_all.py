import io
from io import StringIO, BytesIO
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
s=StringIO(); print(s.write('hello\nworld\n'), s.getvalue(), s.tell(), s.read(), s.seek(0), s.read(3), s.readline(), s.readlines(), s.tell())
s.seek(2); s.write('XX'); print(repr(s.getvalue()), s.tell()); s.seek(0,2); s.write('end'); print(repr(s.getvalue())); s.truncate(4); print(repr(s.getvalue()), s.tell()); s.seek(6); s.write('z'); print(repr(s.getvalue()))
s=StringIO('a\nb\nc'); print(list(s), [l for l in StringIO('x\ny')], s.readable(), s.writable(), s.seekable(), s.closed, s.isatty()); s.writelines(['p','q']); print(s.getvalue())
with StringIO('ctx') as c: print(c.read())
t(lambda: c.read()); t(lambda: s.write(3)); t(lambda: StringIO(3)); t(lambda: s.seek(-1)); t(lambda: s.seek(1,1)); t(lambda: s.seek(0,5)); print(s.seek(0,2)); t(lambda: s.truncate(-1)); t(lambda: StringIO('a').__next__()); t(lambda: next(StringIO('')))
print(StringIO('é😀x').read(2), StringIO('a\r\nb',newline=None).read().__repr__(), StringIO('a\r\nb').read().__repr__()); w=StringIO('😀😀b'); w.seek(1); w.write('q'); print(w.getvalue(), w.tell(), w.read())
print('x', 1, file=s); print(s.getvalue()); print(StringIO('abc\ndef').readline(2), StringIO('l1\nl2\nl3').readlines(3))
b=BytesIO(b'abc'); print(b.read(), b.write(b'de'), b.getvalue(), b.seek(1), b.read(2), b.tell(), b.seek(-1,2), b.read(), b.seek(0), b.readline(), b.seek(10), b.write(b'!'), b.getvalue()); t(lambda: b.write('s')); t(lambda: b.seek(-1)); ba=bytearray(3); b.seek(0); print(b.readinto(ba), ba, b.truncate(2), b.getvalue(), list(BytesIO(b'x\ny\n')))
t(lambda: BytesIO('s')); b.close(); t(lambda: b.getvalue())
print(isinstance(StringIO(),io.TextIOBase), isinstance(BytesIO(),io.IOBase), issubclass(io.UnsupportedOperation,OSError), io.SEEK_END)
class My(StringIO):
    def write(self,x): return super().write(x.upper())
m=My(); m.write('low'); print('pr',file=m); print(m.getvalue(), m.__class__.__name__)
m.attr=3; print(m.attr)
