m = memoryview(b"abcdef")
print(m[0], m[-1], len(m), m[1:3].tobytes(), m[::2].tolist(), m[::-1].tobytes(), m.hex(), m.nbytes, m.format, m.itemsize, m.shape, m.strides, m.ndim, m.readonly, m.contiguous, m[::2].contiguous, m.obj)
for f in (lambda: m[6], lambda: m["a"], lambda: m.__setitem__(0, 1), lambda: memoryview("s"), lambda: memoryview(), lambda: memoryview(3), lambda: m.cast("H")[9], lambda: m.cast("Z"), lambda: m.cast("I"), lambda: m[1.5], lambda: m[0, 0], lambda: m.cast("B", [2, 2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = bytearray(b"hello world")
v = memoryview(b)
v[0] = 72; v[6:11] = b"THERE"; print(b, v.readonly, v == b, v == b"x", v[1:] == b[1:], 104 in v, bytes(v[:5]))
for f in (lambda: v.__setitem__(0, 256), lambda: v.__setitem__(0, "a"), lambda: v.__setitem__(slice(0, 2), b"abc"), lambda: hash(v)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(hash(m) == hash(b"abcdef"), m == memoryview(b"abcdef"), list(m), [x for x in m[2:4]])
n = memoryview(bytearray(8)).cast("i"); n[0] = -5; n[1] = 7; print(n.tolist(), n.nbytes, n.shape, n.tobytes(), n.format, n.itemsize, n[-1])
d = memoryview(bytearray(16)).cast("d"); d[0] = 1.5; d[1] = 2; print(d.tolist())
x = memoryview(bytes(range(12))).cast("B", [3, 4]); print(x.tolist(), x[1, 2], x.shape, x.strides, x.ndim, len(x))
try: x[0]
except NotImplementedError as e: print(e)
with memoryview(b"ab") as w: print(w[0])
try: w[0]
except ValueError as e: print(e)
print(b"".join([m[:2], b"z"]), b"a" + m[1:2], bytes(m), bytearray(m[3:]), int.from_bytes(m[:2], "big"), m.tolist(), str(m[1:2], "ascii"), m.toreadonly().readonly)
print(memoryview(m)[1], m.cast("c")[0], m.cast("b")[1], memoryview(bytearray(b"\x01\x00")).cast("?").tolist())
print(b"abc".find(memoryview(b"c")), b"abcdef" == m, m == b"abcdef", m != b"abc", isinstance(m, memoryview), type(m))
