def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
import contextlib, io, json, re, base64, binascii, hashlib, hmac, struct, array, statistics, fractions, decimal, numbers, uuid, csv, math, cmath, random, enum, dataclasses, datetime, calendar, html, urllib.parse, difflib, graphlib, queue, weakref, warnings, logging, inspect, abc, typing, zlib, unicodedata, keyword, secrets, time, zoneinfo
@contextlib.contextmanager
def cm(x):
    print('in'); 
    try: yield x
    finally: print('out')
with cm(1) as v: print(v)
@cm(3)
def deco(): return 'deco'
t(deco)
@contextlib.contextmanager
def bad(): 
    if 0: yield
t(bad().__enter__)
with contextlib.suppress(ValueError): int('x')
f = io.StringIO()
with contextlib.redirect_stdout(f): print('hid')
t(f.getvalue); t(lambda: contextlib.closing(f).__enter__() is f); t(lambda: contextlib.nullcontext(4).__enter__())
with contextlib.ExitStack() as s: s.callback(print, 'cb', 1); s.enter_context(cm(9)); s.push(lambda *a: print('push', a[0]) or True); t(lambda: s.pop_all() and 0) if 0 else None
try:
    with contextlib.ExitStack() as s: s.push(lambda *a: print(a[0]) or False); raise KeyError('k')
except KeyError as e: print('ke', e)
t(contextlib.ExitStack().enter_context, 3)
b = io.BytesIO(b'abc\ndef'); t(lambda: (b.read(2), b.readline(), b.tell(), b.seek(0, 2), b.write(b'gh'), b.getvalue(), b.truncate(3), b.getvalue(), b.closed, b.seekable(), b.readlines())); b.close(); t(b.read); s = io.StringIO('a\nb\r\nc', newline=None); t(lambda: (s.readlines(), s.tell(), s.seek(0), list(s), s.truncate(0))); t(s.seek, -1); t(s.seek, 1, 1); t(io.StringIO(newline='z') if 0 else lambda: io.StringIO(newline='z')); t(lambda: io.TextIOWrapper(io.BytesIO(b'x\ny'), encoding='utf-8').read()); w = io.TextIOWrapper(io.BytesIO(), encoding='utf-8', newline='\r\n'); w.write('a\n'); w.flush(); t(w.buffer.getvalue); t(lambda: io.BytesIO(b'ab').readinto(bytearray(1))); t(lambda: io.UnsupportedOperation.__mro__)
for d in [{'a': [1, 2.5, None, True, 'é"\n']}, [float('nan'), float('inf')], {1: 1, None: 2, 2.5: 3, True: 4}, (), 'x\u2028', 10 ** 30, 1e100]: t(json.dumps, d)
t(json.dumps, {'b': 1, 'a': {'c': []}}, indent=2, sort_keys=True); t(json.dumps, [1, {}], indent='\t', separators=(',', ':')); t(json.dumps, 'é', ensure_ascii=False); t(json.dumps, {(1,): 2}); t(json.dumps, {(1,): 2}, skipkeys=True); t(json.dumps, object); t(json.dumps, float('nan'), allow_nan=False); t(json.dumps, [1], default=str); t(json.dumps, {1j}, default=lambda o: list(map(str, o))); l = []; l.append(l); t(json.dumps, l)
for s in ['{"a": [1, 2.0, -0, 1e5, "\\u00e9\\ud83d\\ude00"]}', '[1,]', '{"a" 1}', '', 'nul', '"\x01"', '"\\x"', '[1] 2', '{"a":1,}', 'NaN', '-Infinity', '01', '1.', '"abc', '{', '[', '{1:2}', '\ufeff1']: t(json.loads, s)
t(json.loads, '{"a":1,"a":2}', object_pairs_hook=list); t(json.loads, '[1.5]', parse_float=str); t(json.loads, '[1]', parse_int=float); t(json.loads, b'[1]'); t(json.loads, 1); t(json.loads, '{"x":{"y":1}}', object_hook=lambda d: sorted(d)); t(json.JSONDecoder().raw_decode, ' 1') ; t(json.JSONDecoder().raw_decode, '[1] x')
try: json.loads('{"a": x}')
except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno, e.msg, e.doc)
t(base64.b64encode, b'\xff\xfe', b'-_'); t(base64.b64decode, 'YQ=='); t(base64.b64decode, 'YQ'); t(base64.b64decode, 'Y!Q==', validate=True); t(base64.b32encode, b'ab'); t(base64.b32decode, 'ME======'); t(base64.b32decode, 'me======'); t(base64.b85encode, b'hello'); t(base64.a85encode, b'hello', adobe=True); t(base64.a85decode, '<~BOu!rDZ~>', adobe=True); t(base64.b16decode, 'zz'); t(base64.b32hexencode, b'x'); t(base64.urlsafe_b64decode, 'aa-_'); t(base64.encodebytes, b'a' * 60)
t(binascii.hexlify, b'abc', '-', 2); t(binascii.unhexlify, 'abc'); t(binascii.unhexlify, 'zz'); t(binascii.crc32, b'abc', 5); t(binascii.a2b_base64, 'a'); t(binascii.crc_hqx, b'ab', 0); t(binascii.b2a_qp, b'a=b\xff'); t(binascii.b2a_uu, b'abc')
t(hashlib.md5(b'a').hexdigest); t(hashlib.new, 'nope'); t(hashlib.sha3_256(b'').hexdigest); t(hashlib.blake2b(b'x', digest_size=4).hexdigest); t(hashlib.shake_128(b'x').hexdigest, 5); t(lambda: (hashlib.sha256().name, hashlib.sha256().block_size, hashlib.sha256().digest_size)); t(lambda: hashlib.sha256('x')); t(hmac.new(b'k', b'm', 'sha256').hexdigest); t(hmac.new, b'k', b'm'); t(hmac.compare_digest, 'a', 'a'); t(hashlib.pbkdf2_hmac, 'sha1', b'p', b's', 2); t(hashlib.scrypt, b'p', salt=b's', n=2, r=1, p=1)
t(struct.pack, '<IhB', 1, -2, 255); t(struct.unpack, '>H', b'\x01'); t(struct.pack, 'B', 256); t(struct.pack, 'b', 'a'); t(struct.calcsize, '@iq'); t(struct.pack, '3s5p?', b'abcd', b'xy', 1); t(lambda: list(struct.iter_unpack('<H', b'abcd'))); t(struct.pack, 'z', 1); t(struct.unpack_from, '<I', b'\0' * 5, 1); t(struct.pack, 'e', 1.5); t(struct.pack, 'f', 1e40); t(struct.pack, 'i'); t(struct.Struct('<i').pack_into, bytearray(2), 0, 1); t(lambda: (struct.Struct('<2i').size, struct.Struct('<2i').format)); t(struct.pack, 'n', 2 ** 70); t(struct.unpack, '4x', b'abcd'); t(struct.pack, '?', [])
a = array.array('i', [1, 2]); a.append(3); t(lambda: (a, a.itemsize, a.typecode, a.tobytes(), a[1:], a + a, a * 2, a.index(2), a.count(1), a.pop(), a.tolist(), a == array.array('l', [1, 2]))); t(a.append, 'x'); t(array.array, 'z'); t(array.array, 'b', [200]); t(a.extend, [1.5]); t(lambda: a.frombytes(b'abc')); t(array.array, 'u', 'abc'); t(a.fromlist, [1, 'x']); a.byteswap(); t(lambda: a); a.insert(0, 7); a.reverse(); t(lambda: (a, memoryview(a).format))
for fn in 'mean median mode stdev variance pstdev median_low median_high multimode fmean geometric_mean harmonic_mean'.split(): t(getattr(statistics, fn), [1, 2, 2, 4]); t(getattr(statistics, fn), [])
t(statistics.quantiles, [1, 2, 3, 4], n=4); t(statistics.NormalDist, 1, -1); nd = statistics.NormalDist(10, 2); t(lambda: (nd, nd.pdf(10), nd.cdf(12), nd.inv_cdf(.5), nd + 1, nd * 2, nd.zscore(14), nd.overlap(statistics.NormalDist(11, 2)), nd.quantiles(4))); t(statistics.correlation, [1, 2, 3], [2, 4, 7]); t(statistics.linear_regression, [1, 2, 3], [2, 4, 7]); t(statistics.covariance, [1, 2], [3]); t(statistics.median_grouped, [1, 2, 2, 3]); t(statistics.mean, [fractions.Fraction(1, 2), 1]); t(statistics.mean, ['a']); t(statistics.fmean, [1, 2], [3, 1])
F = fractions.Fraction; t(F, '3/4'); t(F, '1.5e2'); t(F, 0.1); t(F, 1, 0); t(F, 'x'); t(lambda: (F(1, 3) + 1, F(1, 3) ** 2, F(1, 2) ** -1, F(1, 2) ** .5, F(7, 2) // 1, F(7, 2) % 2, round(F(7, 2)), math.floor(F(-1, 2)), F(0.1).limit_denominator(10), str(F(3)), F(1, 2) == .5, hash(F(1, 2)) == hash(.5), divmod(F(7, 2), 1), -F(1, 2), abs(F(-1, 2)), F(1, 2) < 1, int(F(7, 2)), F(3, 6).as_integer_ratio(), round(F(22, 7), 2))); t(F, 1.5, 2); t(F, float('inf')); t(lambda: F(1) + 'a'); t(F.from_float, 2.5); t(lambda: F(1, 2) + 1j)
