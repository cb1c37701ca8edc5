# Settings that are kept in property lists: written, read back, and refused.
import collections
import datetime
import io
import pickle
import plistlib
from plistlib import FMT_BINARY, FMT_XML, UID

settings = {
    "name": "Größe <&> \"quoted\"\r\nnext", "count": 42, "big": 2 ** 63 + 1, "low": -5, "ratio": 0.25,
    "on": True, "off": False, "seen": datetime.datetime(2024, 2, 29, 23, 59, 58),
    "raw": b"0123456789" * 9, "edit": bytearray(b"ab"), "list": [1, [2.5, ["x", {"k": b"y" * 60}]]],
    "pair": (1, 2), "empty": {}, "none": [], "emoji": "\U0001f40d", "blank": "",
}
text = plistlib.dumps(settings)
print(text.decode())
read = plistlib.loads(text)
print({key: read[key] == value for key, value in settings.items() if read[key] != value})
binary = plistlib.dumps(settings, fmt=FMT_BINARY, sort_keys=False)
print(binary.hex())
print(plistlib.loads(binary) == {**settings, "pair": [1, 2]}, list(plistlib.loads(binary)))

# Each object is written once.
shared = ["same"]
data = plistlib.dumps([shared, shared, "same", 1, 1.0, True, 300, 70000, 2 ** 40], fmt=FMT_BINARY)
back = plistlib.loads(data)
print(data.hex(), back, back[0] is back[1])
many = plistlib.loads(plistlib.dumps(list(range(400)) + ["t" * 300], fmt=FMT_BINARY))
print(len(many), many[399], len(many[400]))
loop = []
loop.append({"loop": loop, "id": UID(2 ** 33)})
again = plistlib.loads(plistlib.dumps(loop, fmt=FMT_BINARY))
print(again[0]["loop"] is again, again[0]["id"])

# Options.
print(plistlib.dumps({"b": 1, 3: 2, "a": 0}, skipkeys=True, sort_keys=False).decode()[-80:])
print(plistlib.loads(plistlib.dumps({"b": 1, "a": 0}), dict_type=collections.OrderedDict))
file = io.BytesIO()
plistlib.dump(["kept"], file, fmt=FMT_XML)
file.seek(0)
print(plistlib.load(file, fmt=FMT_XML), plistlib.FMT_XML, list(plistlib.PlistFormat))
print(plistlib.loads("\ufeff<?xml version='1.0' encoding='utf-16'?><plist><true/></plist>".encode("utf-16-le")))
uid = UID(7)
print(uid, uid == UID(7), uid != 7, hash(uid) == hash(7), pickle.loads(pickle.dumps(uid)), hex(uid))

# What is no property list, and what cannot be written to one.
broken = [
    b"hello", b"", b"bplist00", b"bplist00" + bytes(40), b"<plist><integer>0x1f</integer></plist>",
    b"<plist><integer>ten</integer></plist>", b"<plist><real>x</real></plist>", b"<plist/>",
    b"<plist><dict><key>a</key></dict></plist>", b"<plist><dict><true/></dict></plist>",
    b"<plist>\n<dict><key>a</key>\n<key>b</key></dict></plist>", b"<plist><string>a</plist>",
    b"<plist><array><key>a</key></array></plist>", b"<plist><date>2001-05Z</date></plist>",
    b"<plist><date>2001-05-06T07:08Z</date></plist>", b"<plist><data> aGk= </data></plist>",
    b"<!DOCTYPE plist [<!ENTITY e 'x'>]><plist>&e;</plist>", b"<plist><other>1</other></plist>",
    b"<?xml version='1.0'?><!DOCTYPE plist [<!ENTITY e 'x'>]><plist><string>&e;</string></plist>",
]
for data in broken:
    try:
        print(data[:50], plistlib.loads(data))
    except Exception as error:
        print(data[:50], type(error).__name__, error)
for value in (None, 2 ** 64, -2 ** 63 - 1, {1: 2}, "a\x00b", UID(1), 1j, [None], object, "\ud800", {"k": set()}):
    for kind in FMT_XML, FMT_BINARY:
        try:
            print(len(plistlib.dumps(value, fmt=kind)), "bytes")
        except Exception as error:
            print(type(error).__name__, error)
for call in (lambda: UID("x"), lambda: UID(-1), lambda: UID(2 ** 64), lambda: plistlib.dumps(1, fmt=3),
             lambda: plistlib.loads("<plist/>"), lambda: plistlib.loads(b"", fmt=9)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
