# UTF-8 with a signature in front: places of errors, and decoding piece by piece.
import codecs
import io

for data in (b"\xef\xbb\xbfab\xff", b"\xef\xbb\xbf\xe2\x82", b"\xef\xbb", b"\xef", b"",
             b"\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbfx", b"plain"):
    try:
        print(ascii(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        print(error, error.object, error.start)
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    pieces = [decoder.decode(bytes([byte])) for byte in data]
    print(ascii(pieces), ascii(decoder.decode(b"", True)), decoder.getstate())
    print(ascii(io.TextIOWrapper(io.BytesIO(data), "utf-8-sig", "replace").read()),
          ascii(codecs.getreader("utf-8-sig")(io.BytesIO(data), "replace").read()))
