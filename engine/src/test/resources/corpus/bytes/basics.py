b = b"hello"
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), list(b), b + b"!", b * 2, 104 in b, b"ell" in b, b == b"hello", b < b"help", hash(b) == hash(b"hello"), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(range(5)), bytes(b), b"", bytes())
print(b.upper(), b.title(), b.find(b"l"), b.rfind(b"l"), b.index(b"e"), b.count(b"l"), b.replace(b"l", b"L"), b.split(b"l"), b.startswith(b"he"), b.endswith((b"x", b"lo")), b" x ".strip(), b"a,b".split(b","), b"-".join([b"a", b"b"]), b.center(9, b"*"), b.zfill(8), b.hex(), bytes.fromhex("68 65"), b.decode(), b.partition(b"e"), b.isalpha(), b"12".isdigit())
for x in b"\x00\x7f\xff":
    print(x, end=" ")
print(b"\x00\n\t\\'\"\x80", str(b"a"), repr(b"\xe9"), f"{b}", "%s" % b, b"%d %s %x" % (5, b"x", 255))
for f in (lambda: b[10], lambda: b + "a", lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("a"), lambda: bytes(["a"]), lambda: b"a" == "a", lambda: b.find("a"), lambda: bytes.fromhex("zz"), lambda: b"\xff".decode(), lambda: b["a"], lambda: bytes(1.5), lambda: b.join(["a"]), lambda: b"a" < "b"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
print(sum(b), max(b), sorted(b"cab"), bytes(reversed(b"abc")), bytes(x ^ 1 for x in b"abc"), {b"k": 1}[b"k"], b"a" in {b"a"}, [b"a", b"b"], b"abc"[True], bytes(bytearray(b"x")))
def checksum(data):
    a, c = 1, 0
    for x in data:
        a = (a + x) % 65521
        c = (c + a) % 65521
    return c << 16 | a
print(checksum(b"Wikipedia"), checksum(bytes(range(256)) * 4))
def crc(data):
    r = 0xffffffff
    for x in data:
        r ^= x
        for _ in range(8):
            r = r >> 1 ^ 0xedb88320 if r & 1 else r >> 1
    return r ^ 0xffffffff
print(hex(crc(b"123456789")), hex(crc(b"")))
