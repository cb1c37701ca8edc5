"""Reads one value of a JSON text."""

__all__ = ["make_scanner"]


def make_scanner(context):
    """A function that reads the value at an index, by the settings of a decoder."""
    from .decoder import JSONDecodeError

    def scan_once(string, idx):
        try:
            return context.raw_decode(string, idx)
        except JSONDecodeError as error:
            if error.msg == "Expecting value":
                raise StopIteration(error.pos) from None
            raise
    return scan_once


py_make_scanner = make_scanner
