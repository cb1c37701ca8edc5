"""The parts of json, and reading from places that do not exist."""
import json
import json.scanner
from json.decoder import JSONDecodeError, JSONDecoder
from json.encoder import JSONEncoder

print(json.JSONDecodeError is json.decoder.JSONDecodeError, json.JSONEncoder is JSONEncoder)
print(JSONDecodeError.__module__, JSONDecoder.__module__, JSONEncoder.__module__)


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


decoder = JSONDecoder()
attempt(decoder.raw_decode, ' 12')
attempt(decoder.raw_decode, 'x 12', 2)
for index in -1, -50000, 99:
    attempt(decoder.raw_decode, '"ab"', index)
try:
    decoder.raw_decode('1', "a")
except TypeError:
    print("TypeError")
for index in 1, 2, -1, 99:
    attempt(json.decoder.scanstring, '"ab" ', index)
attempt(json.decoder.scanstring, 'x"a\\q"', 2)
print(json.encoder.encode_basestring('\u00e9"'), json.encoder.encode_basestring_ascii("\u00e9"))
scan = json.scanner.make_scanner(decoder)
print(scan("[1, 2] ", 0))
try:
    scan("  ", 2)
except StopIteration as stop:
    print("stop", stop.value)
for separators in (b",", ":"), (",", 1):
    try:
        json.dumps({1: 2}, separators=separators)
    except TypeError:
        print("TypeError")
print(json.detect_encoding(b"{}"), json.detect_encoding("1".encode("utf-16-le")))
try:
    json.loads('{"a": }')
except json.decoder.JSONDecodeError as error:
    print(error, error.pos)

star, = tuple[int, str]
print(star, star.__unpacked__, star == tuple[int, str], [*list[int]], star.__origin__)
print(list[int].__unpacked__, star.__typing_unpacked_tuple_args__)
