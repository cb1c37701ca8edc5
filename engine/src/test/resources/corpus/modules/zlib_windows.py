"""The window sizes that zlib takes, and what it says of others."""
import zlib

TEXT = b"How much wood would a woodchuck chuck, if a woodchuck could chuck wood? " * 20
PACKED = zlib.compress(TEXT)


def attempt(action):
    try:
        return action()
    except (zlib.error, ValueError) as error:
        return f"{type(error).__name__}: {error}"


for bits in (-16, -9, -7, -1, 0, 1, 7, 9, 15, 16, 17, 23, 25, 31, 32, 33, 39, 40, 46, 47, 48):
    print(
        bits,
        attempt(lambda: zlib.compressobj(wbits=bits) and "ok"),
        attempt(lambda: zlib.compress(TEXT, wbits=bits) and "ok"),
        attempt(lambda: zlib.decompressobj(bits) and "ok"),
        sep=" | ")

for bits in (0, 8, 9, 14, 15, 16, 25, 31, 32, 40, 46, 47, 7, 48):
    print(bits, attempt(lambda: zlib.decompress(PACKED, bits) == TEXT))

for bits in 9, 14:
    stream = zlib.decompressobj(bits)
    print(attempt(lambda: stream.decompress(PACKED[:1])), stream.unconsumed_tail)
    print(attempt(lambda: stream.decompress(PACKED[1:])))

stream = zlib.decompressobj()
print([stream.decompress(PACKED[i:i + 1])[:3] for i in range(4)], stream.unconsumed_tail)
print(stream.decompress(PACKED[4:]) == TEXT, stream.flush(), stream.eof)
stream = zlib.decompressobj(47)
print(stream.decompress(PACKED[:1]), stream.flush(), stream.decompress(PACKED[1:]) == TEXT)
