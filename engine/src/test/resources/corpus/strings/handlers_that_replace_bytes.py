# An error handler that puts other bytes in the place of those that are decoded.
import codecs


def other_bytes(error):
    error.object = b"0123456789"
    return "<?>", error.end


codecs.register_error("other bytes", other_bytes)
print(b"ab\xffcd".decode("ascii", "other bytes"))
