"""BLAKE2, SHAKE, scrypt and streams of compressed data."""
import hashlib
import io
import zlib

for data in (b"", b"abc", bytes(range(256)) * 3, b"x" * 128, b"x" * 129, b"x" * 64):
    for name in ("blake2b", "blake2s"):
        h = getattr(hashlib, name)(data)
        print(name, len(data), h.hexdigest(), h.digest_size, h.block_size, h.name)
    for name in ("shake_128", "shake_256"):
        h = hashlib.new(name, data)
        print(name, len(data), h.hexdigest(20), h.digest(200).hex(), h.digest_size, h.block_size, h.name)
print(hashlib.blake2b(b"data", digest_size=16, key=b"secret", salt=b"salt", person=b"person").hexdigest())
print(hashlib.blake2s(b"data", digest_size=7, key=b"secret", salt=b"salt", person=b"person").hexdigest())
print(hashlib.blake2b(b"data", fanout=2, depth=3, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest())
print(hashlib.blake2s(b"data", fanout=2, depth=3, leaf_size=4096, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest())
h = hashlib.blake2b(digest_size=20)
h.update(b"one")
g = h.copy()
h.update(b"two")
print(h.hexdigest(), g.hexdigest(), hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.new("blake2s", b"q").hexdigest())
for call in (lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(key=b"k" * 33), lambda: hashlib.blake2b(salt=b"s" * 17), lambda: hashlib.blake2b("x"), lambda: hashlib.blake2b(fanout=256), lambda: hashlib.shake_128(b"").digest(), lambda: hashlib.blake2b(b"", node_offset=-1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(hashlib.scrypt(b"password", salt=b"NaCl", n=1024, r=8, p=2, dklen=64).hex())
print(hashlib.scrypt(b"", salt=b"", n=16, r=1, p=1, dklen=10).hex())
for call in (lambda: hashlib.scrypt(b"", salt=b"", n=15, r=1, p=1), lambda: hashlib.scrypt(b"", salt=b"", n=1 << 20, r=8, p=1)):
    try:
        print(call())
    except ValueError as error:
        print(error)
print(hashlib.file_digest(io.BytesIO(b"abc"), "sha256").hexdigest(), hashlib.file_digest(io.BytesIO(b"abc" * 99999), hashlib.md5).hexdigest())

text = b"".join(b"line %d of some text\n" % i for i in range(500))
for level in (0, 1, 6, 9):
    for bits in (15, -15, 31):
        c = zlib.compressobj(level, zlib.DEFLATED, bits)
        packed = c.compress(text[:1000]) + c.compress(text[1000:]) + c.flush()
        d = zlib.decompressobj(bits)
        out = b"".join(d.decompress(packed[i:i + 100]) for i in range(0, len(packed), 100)) + d.flush()
        print(level, bits, out == text, d.eof, d.unused_data, d.unconsumed_tail, zlib.decompress(packed, bits) == text)
c = zlib.compressobj()
start = c.compress(b"hello ")
synced = c.flush(zlib.Z_SYNC_FLUSH)
d = zlib.decompressobj()
print(d.decompress(start + synced), d.eof, d.decompress(c.compress(b"world") + c.flush()), d.eof)
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b"abc") + b"rest"), d.unused_data, d.eof)
print(d.decompress(b"more"), d.unused_data)
d = zlib.decompressobj()
part = d.decompress(zlib.compress(text), 100)
print(len(part), len(d.unconsumed_tail) > 0, text.startswith(part))
while d.unconsumed_tail:
    part += d.decompress(d.unconsumed_tail, 1000)
print(part + d.flush() == text)
c = zlib.compressobj(zdict=b"some text")
packed = c.compress(b"some text, some text") + c.flush()
print(zlib.decompressobj(zdict=b"some text").decompress(packed))
for call in (lambda: zlib.decompressobj().decompress(packed), lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(b"x")[:-2]), lambda: zlib.compressobj(10), lambda: zlib.decompressobj(99), lambda: zlib.decompressobj().decompress(b"x", -1), lambda: zlib.decompressobj().flush(0), lambda: zlib.compress(b"", 10), lambda: zlib.decompress(b"")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
packed = zlib.compress(text, wbits=31)
print(zlib.decompress(packed, 47) == text, zlib.decompress(zlib.compress(text), 47) == text, packed[:4])
print(zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), zlib.adler32(b"hello"), zlib.adler32(b"lo", zlib.adler32(b"hel")))
print(zlib.Z_BEST_SPEED, zlib.Z_BEST_COMPRESSION, zlib.Z_DEFAULT_COMPRESSION, zlib.Z_FINISH, zlib.Z_NO_FLUSH, zlib.Z_FULL_FLUSH, zlib.DEF_MEM_LEVEL)
