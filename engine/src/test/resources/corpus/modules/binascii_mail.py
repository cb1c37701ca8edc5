# uuencode and quoted-printable.
import binascii

for data in (b"", b"a", b"ab", b"abc", b"\x00\xff" * 10, bytes(range(45))):
    line = binascii.b2a_uu(data)
    print(line, binascii.b2a_uu(data, backtick=True), binascii.a2b_uu(line) == data, binascii.a2b_uu(line.decode()) == data)
for bad in (lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu(b"!\x80"), lambda: binascii.a2b_uu(b"!86  x"), lambda: binascii.b2a_uu("a"),
            lambda: binascii.a2b_uu("\xe9"), lambda: binascii.a2b_qp(3), lambda: binascii.b2a_qp("a"), lambda: binascii.a2b_uu(b"#86")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
samples = [b"plain", b"a=b", b"tab\tend\t\nspace end \nx ", b"\xe9\x00\x01", b"." , b".\n.", b"a\n.b\r\n.\r\n", b"under_score here", b"x" * 100,
           b"=" * 60, b"a b " * 40 + b"\n", b"\r\n\n\r", b"line\r\nline \r\nend\t\r\n", b"x" * 75 + b"\nyy", b"x" * 76 + b"\n", b"\xff" * 30 + b" \n"]
for data in samples:
    for tabs in (False, True):
        for text in (True, False):
            for header in (False, True):
                coded = binascii.b2a_qp(data, quotetabs=tabs, istext=text, header=header)
                print(coded, binascii.a2b_qp(coded, header=header) == data)
for text in (b"a=\nb", b"a=\r\nb", b"a=3D=3d", b"=", b"a=", b"=4", b"=xy", b"a_b", b"==41", b"=\rx\ny", b"=4\n1"):
    print(binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
