"""Errors that modules define are shown with the name of the module."""
import binascii
import csv
import re
import struct
import traceback
import zlib


def show(function, *args):
    try:
        function(*args)
    except Exception as error:
        print(traceback.format_exception_only(error)[-1], end="")
        print(type(error).__module__, type(error).__qualname__)


show(struct.pack, "h", 1 << 20)
show(zlib.decompress, b"no")
show(binascii.unhexlify, "abc")
show(csv.Sniffer().sniff, "x")
show(re.compile, "(")
show(int, "x")
try:
    struct.unpack("i", b"")
except struct.error as error:
    raise RuntimeError("wrapped") from error
