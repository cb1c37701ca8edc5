# Compression strategies, and what the codings of bytes accept.
import array
import base64
import binascii
import zlib

report = b"day,place,value\n" + b"".join(b"%d,station %d,%d\n" % (i, i % 7, i * i) for i in range(200))

for options in (
        {}, {"strategy": zlib.Z_FILTERED}, {"strategy": zlib.Z_HUFFMAN_ONLY},
        {"strategy": zlib.Z_FILTERED, "wbits": -12, "level": 2},
        {"strategy": zlib.Z_HUFFMAN_ONLY, "wbits": 31}, {"level": 0}, {"wbits": -15, "level": 9},
        {"strategy": zlib.Z_FILTERED, "zdict": b"station "}):
    packer = zlib.compressobj(**options)
    packed = packer.compress(report[:1000]) + packer.compress(report[1000:]) + packer.flush()
    unpacker = zlib.decompressobj(options.get("wbits", 15), options.get("zdict", b""))
    unpacked = unpacker.decompress(packed) + unpacker.flush()
    print(options, unpacked == report, unpacker.eof, len(packed) < len(report))
for bits in (-8, 8, 9, 24, 25, 32, 7):
    try:
        zlib.compressobj(wbits=bits)
        print(bits, "made")
    except ValueError as error:
        print(bits, error)

for data in (array.array("B", b"YWJj\n"), bytearray(b"YWJj"), memoryview(b"YWJj"),
             array.array("i", [1, 2]), "YWJj", 5, None):
    for work in (base64.encodebytes, base64.decodebytes):
        try:
            print(work.__name__, work(data))
        except TypeError as error:
            print(work.__name__, error)

for line in (b'"86)', b'"86)C`  \n', b'"86)CX', b"", b"\xff\x00", b"!!!!", b"#86)C\r\n", b"\x80"):
    try:
        print(line, binascii.a2b_uu(line))
    except binascii.Error as error:
        print(line, error)

every_second = memoryview(bytearray(b"every second one"))[::2]
for work in (binascii.hexlify, binascii.crc32, binascii.b2a_base64, base64.b64encode):
    try:
        print(work(every_second))
    except BufferError as error:
        print(error)
print(binascii.hexlify(bytes(every_second), "-", 4), base64.b64encode(every_second.tobytes()))
