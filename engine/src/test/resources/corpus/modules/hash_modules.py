import hashlib
import hmac
import zlib


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


h = hashlib.sha256(b"abc")
for make in [
    lambda: (h.name, h.digest_size, h.block_size, h.hexdigest()), lambda: hashlib.new("md5", b"a").hexdigest(),
    lambda: hashlib.new("x"), lambda: hashlib.sha256("a"), lambda: hashlib.sha256(1),
    lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 10).hex(),
    lambda: hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 3, dklen=50).hex(),
    lambda: hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 0), lambda: hashlib.sha1().name,
    lambda: h.copy().hexdigest() == h.hexdigest(), lambda: h.update("a"),
    lambda: hashlib.sha256(string=b"a").hexdigest()[:5], lambda: hashlib.sha256(data=b"a"),
    lambda: hashlib.new("SHA256").name, lambda: hashlib.md5(b"a", usedforsecurity=False).hexdigest(),
    lambda: "sha256" in hashlib.algorithms_guaranteed, lambda: "md5" in hashlib.algorithms_available,
    lambda: hashlib.sha256(bytearray(b"abc")).digest() == h.digest(),
    lambda: hmac.new(b"k", b"m", "sha256").hexdigest(), lambda: hmac.new(b"k"),
    lambda: hmac.new("k", b"m", "md5"), lambda: hmac.compare_digest("a", "a"),
    lambda: hmac.compare_digest("a", b"a"), lambda: hmac.compare_digest("é", "a"),
    lambda: hmac.compare_digest(b"ab", b"ac"), lambda: hmac.digest(b"k", b"m", "sha1").hex(),
    lambda: hmac.new(b"k", b"m", hashlib.sha1).hexdigest(), lambda: hmac.new(b"k" * 100, b"m", hashlib.sha1).hexdigest(),
    lambda: zlib.crc32(b"a"), lambda: zlib.adler32(b"a"), lambda: zlib.adler32(b"abc", 7), lambda: zlib.compress(b"a" * 10),
    lambda: zlib.decompress(zlib.compress(b"abc")), lambda: zlib.decompress(b"x"), lambda: zlib.decompress(b"abcdef"),
    lambda: zlib.decompress(zlib.compress(b"abcabc")[:-2]), lambda: zlib.decompress(zlib.compress(b"abc") + b"xx"),
    lambda: zlib.compress(b"abc", wbits=-15), lambda: zlib.decompress(zlib.compress(b"abc", wbits=-15), wbits=-15),
    lambda: zlib.compress("a"), lambda: zlib.compress(b"a", 10), lambda: zlib.MAX_WBITS,
    lambda: zlib.decompress(zlib.compress(b"abc")[:-1] + b"x"),
    lambda: zlib.decompress(zlib.compress(b"ab" * 5000)) == b"ab" * 5000,
]:
    show(make)
for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512"]:
    x = getattr(hashlib, name)()
    x.update(b"hello ")
    x.update(b"world" * 100)
    print(x.name, x.digest_size, x.block_size, x.hexdigest(), hashlib.new(name, b"").hexdigest())
m = hmac.new(b"key", digestmod="sha512")
m.update(b"a")
c = m.copy()
m.update(b"b")
print(m.name, m.digest_size, m.block_size, m.hexdigest(), c.hexdigest())
