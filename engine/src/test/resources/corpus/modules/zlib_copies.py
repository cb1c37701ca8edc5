# Copies of streams that are half way through.
import zlib

data = b"to and fro " * 20
maker = zlib.compressobj()
begun = maker.compress(data)
other = maker.copy()
print(zlib.decompress(begun + maker.flush()) == data, zlib.decompress(begun + other.compress(b"!") + other.flush())[-1:])
packed = zlib.compress(data)
reader = zlib.decompressobj()
print(reader.decompress(packed[:20])[:6])
copy = reader.copy()
print(reader.decompress(packed[20:]) == copy.decompress(packed[20:]))
