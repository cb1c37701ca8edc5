"""Encodings found as plain tuples, and the error handlers asked with what they cannot handle."""
import codecs


def shout(text, errors="strict"):
    return text.upper().encode(), len(text)


def whisper(data, errors="strict"):
    return bytes(data).decode().lower(), len(data)


codecs.register(lambda name: (shout, whisper, None, None) if name == "shouting" else None)
print("abc".encode("shouting"), b"ABC".decode("shouting"), len(codecs.lookup("shouting")))
print(codecs.encode("a", "shouting"), codecs.decode(b"A", "shouting"))
try:
    codecs.getincrementalencoder("shouting")
except Exception as error:
    print(type(error).__name__, error)

errors = [
    UnicodeError("no place"), 42, ValueError("no place"),
    UnicodeDecodeError("ascii", b"\xff\x00", 0, 2, "why"),
    UnicodeEncodeError("ascii", "\u3042\ud800", 0, 2, "why"),
    UnicodeTranslateError("\u3042", 0, 1, "why"),
    UnicodeEncodeError("utf-16le", "a\ud800b", 1, 2, "why"),
    UnicodeDecodeError("utf_32_be", b"\0\0\xd8\0", 0, 4, "why"),
]
for name in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
    handler = codecs.lookup_error(name)
    for error in errors:
        try:
            print(name, ascii(handler(error)))
        except Exception as raised:
            print(name, type(raised).__name__, ascii(str(raised)))


class Packet(bytes):
    pass


class Message:
    def __init__(self, answer):
        self.answer = answer

    def __bytes__(self):
        return self.answer


print(type(bytes(Message(Packet(b"x")))).__name__, type(bytes(Packet(b"y"))).__name__)
print(type(Packet(Message(b"z"))).__name__, Packet(Message(Packet(b"z"))))
for answer in (bytearray(b"x"), "x", None):
    try:
        bytes(Message(answer))
    except TypeError as error:
        print(error)
