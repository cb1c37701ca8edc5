# What the numbers of errors mean, and the bytes and texts of paths.
import errno
import os
import pathlib

for code in errno.ENOENT, errno.EOVERFLOW, errno.ELOOP, errno.ENAMETOOLONG, 0, 41, 134, -1:
    print(code, os.strerror(code))
known = [code for code in range(140) if not os.strerror(code).startswith("Unknown")]
print(len(known), all(os.strerror(code) for code in errno.errorcode))
try:
    os.strerror("2")
except TypeError as error:
    print(error)

print(os.fsencode("caf\u00e9"), os.fsencode("a\udcff"), os.fsencode(b"raw"))
print(ascii(os.fsdecode(b"a\xff")), os.fsdecode("text"))
print(os.fsencode(pathlib.PurePosixPath("a/b")), bytes(pathlib.PurePosixPath("\udcfe")))
