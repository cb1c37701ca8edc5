import base64
import binascii


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


for make in [
    lambda: base64.b64decode("YQ"), lambda: base64.b64decode("YQ="), lambda: base64.b64decode("Y!Q=="),
    lambda: base64.b64decode("Y!Q==", validate=True), lambda: base64.b64decode("Y"),
    lambda: base64.b64decode("YQ==YQ=="), lambda: base64.b64decode(1), lambda: base64.b64encode("a"),
    lambda: base64.b64decode("é"), lambda: base64.b64encode(b"a?>", b"-_"),
    lambda: base64.b64encode(b"a", b"-"), lambda: base64.b64decode("-_-_", altchars="-_"),
    lambda: base64.urlsafe_b64encode(b"\xff\xfe"), lambda: base64.urlsafe_b64decode("__4="),
    lambda: base64.b32encode(b"abc"), lambda: base64.b32decode("MFRGG==="), lambda: base64.b32decode("mfrgg==="),
    lambda: base64.b32decode("mfrgg===", casefold=True), lambda: base64.b32decode("M0RGG===", map01="L"),
    lambda: base64.b32decode("MFRGG"), lambda: base64.b16encode(b"\xab"), lambda: base64.b16decode("ab"),
    lambda: base64.b16decode("ab", True), lambda: base64.b16decode("ABC"), lambda: base64.b32hexencode(b"abc"),
    lambda: base64.b32hexdecode("C5H66==="), lambda: base64.a85encode(b"hello\0\0\0\0"),
    lambda: base64.a85decode(b"BOu!rDZz"), lambda: base64.b85encode(b"hello"), lambda: base64.b85decode("Xk~0{Zv"),
    lambda: base64.encodebytes(b"a" * 60), lambda: base64.decodebytes(b"YQ==\n"), lambda: base64.b85decode('Xk~0{Z "'),
    lambda: base64.a85decode("x"), lambda: base64.a85decode("zz"), lambda: base64.a85encode(b"abcd" * 8, wrapcol=10),
    lambda: base64.a85encode(b"ab", adobe=True), lambda: base64.a85encode(b"    ", foldspaces=True),
    lambda: base64.a85decode(b"<~@:B~>", adobe=True), lambda: base64.a85decode(b"@:B", adobe=True),
    lambda: base64.b85encode(b"ab", pad=True), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode("uuuuu"),
    lambda: base64.encodebytes("a"), lambda: base64.b64decode("YWJ\nj"), lambda: base64.b64decode("===="),
    lambda: base64.b64decode("YQ==!"), lambda: base64.b64decode("=YQ==", validate=True),
    lambda: base64.b64decode("YQ==a", validate=True), lambda: base64.b64decode("YWJjZ", validate=True),
    lambda: base64.b64decode("YWJjZ"), lambda: base64.b64decode("YWJjZA"),
    lambda: base64.standard_b64encode(bytearray(b"xyz")), lambda: base64.b64encode(memoryview(b"xyz")),
    lambda: binascii.hexlify(b"abc"), lambda: binascii.hexlify(b"abcd", "-"), lambda: binascii.hexlify(b"abcde", "-", 2),
    lambda: binascii.hexlify(b"abcde", "-", -2), lambda: binascii.unhexlify("6162"), lambda: binascii.unhexlify("616"),
    lambda: binascii.unhexlify("6g"), lambda: binascii.crc32(b"abc"), lambda: binascii.crc32(b"abc", 5),
    lambda: binascii.b2a_base64(b"abc", newline=False), lambda: binascii.a2b_base64("YWJj"),
    lambda: binascii.crc_hqx(b"abc", 0), lambda: binascii.Error.__mro__, lambda: binascii.hexlify("a"),
    lambda: binascii.unhexlify("é"), lambda: binascii.a2b_base64("YQ", strict_mode=True),
    lambda: binascii.b2a_hex(b"ab", sep=":"), lambda: binascii.b2a_base64(b"abc"),
]:
    show(make)
for size in range(12):
    data = bytes(range(250, 250 - size, -1))
    for encode, decode in [(base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode),
                           (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode),
                           (base64.a85encode, base64.a85decode), (base64.b32hexencode, base64.b32hexdecode)]:
        text = encode(data)
        print(text, decode(text) == data, decode(text.decode()) == data)
