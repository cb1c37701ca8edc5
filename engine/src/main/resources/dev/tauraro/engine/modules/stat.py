"""What the numbers mean that describe files."""

ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE, ST_ATIME, ST_MTIME, ST_CTIME = range(10)
S_IFDIR, S_IFCHR, S_IFBLK, S_IFREG = 0o040000, 0o020000, 0o060000, 0o100000
S_IFIFO, S_IFLNK, S_IFSOCK = 0o010000, 0o120000, 0o140000
S_IFDOOR = S_IFPORT = S_IFWHT = 0
S_ISUID, S_ISGID, S_ISVTX = 0o4000, 0o2000, 0o1000
S_ENFMT = S_ISGID
S_IRUSR, S_IWUSR, S_IXUSR = 0o400, 0o200, 0o100
S_IREAD, S_IWRITE, S_IEXEC = S_IRUSR, S_IWUSR, S_IXUSR
S_IRGRP, S_IWGRP, S_IXGRP = 0o40, 0o20, 0o10
S_IROTH, S_IWOTH, S_IXOTH = 4, 2, 1
S_IRWXU, S_IRWXG, S_IRWXO = 0o700, 0o70, 7
UF_NODUMP, UF_IMMUTABLE, UF_APPEND, UF_OPAQUE, UF_NOUNLINK = 1, 2, 4, 8, 16
UF_COMPRESSED, UF_HIDDEN = 32, 0x8000
SF_ARCHIVED, SF_IMMUTABLE, SF_APPEND = 0x10000, 0x20000, 0x40000
SF_NOUNLINK, SF_SNAPSHOT = 0x100000, 0x200000
FILE_ATTRIBUTE_READONLY, FILE_ATTRIBUTE_HIDDEN, FILE_ATTRIBUTE_SYSTEM = 1, 2, 4
FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_ARCHIVE, FILE_ATTRIBUTE_DEVICE = 16, 32, 64
FILE_ATTRIBUTE_NORMAL, FILE_ATTRIBUTE_TEMPORARY, FILE_ATTRIBUTE_SPARSE_FILE = 128, 256, 512
FILE_ATTRIBUTE_REPARSE_POINT, FILE_ATTRIBUTE_COMPRESSED = 1024, 2048
FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_NOT_CONTENT_INDEXED = 4096, 8192
FILE_ATTRIBUTE_ENCRYPTED, FILE_ATTRIBUTE_INTEGRITY_STREAM = 16384, 32768
FILE_ATTRIBUTE_VIRTUAL, FILE_ATTRIBUTE_NO_SCRUB_DATA = 65536, 131072


def S_IMODE(mode):
    """The part of a mode that may be changed."""
    return mode & 0o7777


def S_IFMT(mode):
    """The part of a mode that tells the kind of file."""
    return mode & 0o170000


def _is(name, kind):
    def test(mode):
        return S_IFMT(mode) == kind and kind != 0
    test.__name__ = test.__qualname__ = name
    return test


_LETTERS = {}
for _name, _kind, _letter in (
        ("DIR", S_IFDIR, "d"), ("CHR", S_IFCHR, "c"), ("BLK", S_IFBLK, "b"), ("REG", S_IFREG, "-"),
        ("FIFO", S_IFIFO, "p"), ("LNK", S_IFLNK, "l"), ("SOCK", S_IFSOCK, "s"), ("DOOR", 0, ""),
        ("PORT", 0, ""), ("WHT", 0, "")):
    globals()["S_IS" + _name] = _is("S_IS" + _name, _kind)
    if _kind:
        _LETTERS[_kind] = _letter


def filemode(mode):
    """A mode as ls shows it."""
    text = [_LETTERS.get(S_IFMT(mode), "?")]
    for shift, special, letter in ((6, S_ISUID, "s"), (3, S_ISGID, "s"), (0, S_ISVTX, "t")):
        bits = mode >> shift
        text.append("r" if bits & 4 else "-")
        text.append("w" if bits & 2 else "-")
        if mode & special:
            text.append(letter if bits & 1 else letter.upper())
        else:
            text.append("x" if bits & 1 else "-")
    return "".join(text)
