"""Paths as objects. Those classes that are not pure read files, where the host lets scripts do so."""

import _host
import fnmatch
import ntpath
import posixpath
from _paths import fsencode, fspath

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]

_RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    name + digit for name in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3"}


class _Flavour:
    """How a system writes paths."""

    @classmethod
    def parse_parts(cls, texts):
        """Drive, root and parts of texts that are joined; the first part has drive and root."""
        drive = root = ""
        names = []
        for text in texts:
            if cls.altsep:
                text = text.replace(cls.altsep, cls.sep)
            if not text:
                continue
            new_drive, new_root, rest = cls.splitroot(text)
            own = [name for name in rest.split(cls.sep) if name and name != "."]
            if new_root:
                drive, root, names = new_drive or drive, new_root, own
            elif new_drive:
                drive, root, names = new_drive, "", own
            else:
                names += own
        if drive or root:
            names = [drive + root] + names
        return drive, root, names


class _posix_flavour(_Flavour):
    """How POSIX systems write paths."""

    sep = "/"
    altsep = ""
    paths = posixpath
    has_drive = False

    @staticmethod
    def splitroot(part):
        """Drive, root and rest of a text."""
        if not part.startswith("/"):
            return "", "", part
        rest = part.lstrip("/")
        return "", "//" if len(part) - len(rest) == 2 else "/", rest

    @staticmethod
    def fold(text):
        return text


class _windows_flavour(_Flavour):
    """How Windows writes paths."""

    sep = "\\"
    altsep = "/"
    paths = ntpath
    has_drive = True

    @staticmethod
    def splitroot(part):
        """Drive, root and rest of a text."""
        prefix = ""
        if part.startswith("\\\\?\\"):
            prefix, part = part[:4], part[4:]
            if part.startswith("UNC\\"):
                prefix, part = prefix + "UNC", part[3:]
                part = "\\" + part
        if part.startswith("\\\\") and part[2:3] != "\\":
            host = part.find("\\", 2)
            share = part.find("\\", host + 1)
            if host >= 0 and share != host + 1:
                end = share if share >= 0 else len(part)
                start = 1 if prefix else 0
                return prefix + part[start:end], "\\", part[end + 1:]
        drive = part[:2] if part[1:2] == ":" and part[0].isascii() and part[0].isalpha() else ""
        rest = part[len(drive):]
        tail = rest.lstrip("\\")
        return prefix + drive, "\\" if rest != tail else "", tail

    @staticmethod
    def fold(text):
        return text.lower()


class _Parents:
    """The paths above a path."""

    def __init__(self, path):
        self._path = path
        self._count = len(path._parts) - bool(path._drv or path._root)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        path = self._path
        return path._made(path._drv, path._root, path._parts[:-index - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path that only has a name, in the way of this system."""

    __slots__ = ("_drv", "_root", "_parts", "_tuple", "_text", "_folded", "_hash", "__weakref__")
    _flavour = None

    def __new__(cls, *args):
        return (PurePosixPath if cls is PurePath else cls)._from(args)

    @classmethod
    def _from(cls, args):
        drive, root, parts = cls._parse(args)
        return cls._made(drive, root, parts)

    @classmethod
    def _made(cls, drive, root, parts):
        self = object.__new__(cls)
        self._drv, self._root, self._parts = drive, root, parts
        self._tuple = self._text = self._folded = self._hash = None
        return self

    @classmethod
    def _parse(cls, args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg) if arg._parts else ""
            else:
                text = fspath(arg)
                if not isinstance(text, str):
                    raise TypeError(
                        "argument should be a str object or an os.PathLike object returning str, "
                        f"not {type(text)!r}")
            texts.append(text)
        return cls._flavour.parse_parts(texts)

    def __reduce__(self):
        return self.__class__, tuple(self._parts)

    def __str__(self):
        if self._text is None:
            sep = self._flavour.sep
            if self._drv or self._root:
                self._text = self._drv + self._root + sep.join(self._parts[1:])
            else:
                self._text = sep.join(self._parts) or "."
        return self._text

    __fspath__ = __str__

    def __bytes__(self):
        return fsencode(self)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.as_posix()!r})"

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self._flavour.sep, "/")

    def as_uri(self):
        """The path as an URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        if not self._flavour.has_drive:
            return "file://" + quote_from_bytes(bytes(self))
        if len(self._drv) == 2:
            rest = self.as_posix()[2:].lstrip("/")
            return "file:///" + self._drv + "/" + quote_from_bytes(rest.encode("utf-8"))
        return "file:" + quote_from_bytes(self.as_posix().encode("utf-8"))

    def _comparable(self):
        if self._folded is None:
            self._folded = [self._flavour.fold(part) for part in self._parts]
        return self._folded

    def __eq__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._comparable() == other._comparable()

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(tuple(self._comparable()))
        return self._hash

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._comparable() < other._comparable()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._comparable() <= other._comparable()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._comparable() > other._comparable()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._comparable() >= other._comparable()

    __class_getitem__ = classmethod(type(list[int]))

    drive = property(lambda self: self._drv, None, None, "The drive, or nothing.")
    root = property(lambda self: self._root, None, None, "The root, or nothing.")
    anchor = property(lambda self: self._drv + self._root, None, None, "Drive and root.")
    parents = property(_Parents, None, None, "The paths above this one.")

    @property
    def parts(self):
        """The parts of the path."""
        if self._tuple is None:
            self._tuple = tuple(self._parts)
        return self._tuple

    @property
    def name(self):
        """The last part, unless it is a root."""
        parts = self._parts
        return parts[-1] if len(parts) > bool(self._drv or self._root) else ""

    @property
    def suffix(self):
        """The extension of the name."""
        name = self.name
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All extensions of the name."""
        name = self.name
        return [] if name.endswith(".") else ["." + each for each in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its extension."""
        name = self.name
        at = name.rfind(".")
        return name[:at] if 0 < at < len(name) - 1 else name

    @property
    def parent(self):
        """The path above this one."""
        if len(self._parts) <= bool(self._drv or self._root):
            return self
        return self._made(self._drv, self._root, self._parts[:-1])

    def _check_name(self, name):
        drive, root, parts = self._parse((name,))
        flavour = self._flavour
        if (not name or name[-1] in (flavour.sep, "/" if flavour.has_drive else flavour.sep)
                or drive or root or len(parts) != 1):
            raise ValueError("Invalid name %r" % (name,))

    def with_name(self, name):
        """The path with another last part."""
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        self._check_name(name)
        return self._made(self._drv, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name before its extension."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another extension."""
        sep = self._flavour.sep
        if sep in suffix or self._flavour.has_drive and "/" in suffix:
            raise ValueError("Invalid suffix %r" % (suffix,))
        if suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        old = self.suffix
        name = (name[:-len(old)] if old else name) + suffix
        return self._made(self._drv, self._root, self._parts[:-1] + [name])

    def _split_root(self, parts, drive, root):
        return [drive, root] + parts[1:] if drive or root else list(parts)

    def relative_to(self, *other):
        """The path from another one, above it, on."""
        if not other:
            raise TypeError("need at least one argument")
        drive, root, parts = self._parse(other)
        fold = self._flavour.fold
        own = [self._drv, self._root] + self._parts[1:] if self._root else (
            [self._drv] + self._parts[1:] if self._drv else self._parts)
        its = [drive, root] + parts[1:] if root else [drive] + parts[1:] if drive else parts
        count = len(its)
        if (self._root or self._drv) if count == 0 else [*map(fold, own[:count])] != [*map(fold, its)]:
            text = str(self._made(drive, root, parts)) if parts else ""
            raise ValueError(
                f"{str(self)!r} is not in the subpath of {text!r} OR one path is relative and "
                "the other is absolute.")
        return self._made("", self._root if count == 1 else "", own[count:])

    def is_relative_to(self, *other):
        """Whether the path lies below another one."""
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    def _joined(self, args):
        """Other paths behind this one; a drive that is the same does not start anew."""
        drive, root, parts = self._parse(args)
        fold = self._flavour.fold
        if root:
            if self._drv and not drive:
                drive, parts = self._drv, [self._drv + root] + parts[1:]
        elif not drive or fold(drive) == fold(self._drv):
            below = parts[1:] if drive else parts
            return self._made(self._drv, self._root, self._parts + below)
        return self._made(drive, root, parts)

    def joinpath(self, *args):
        """Other paths behind this one."""
        return self._joined(args)

    def __truediv__(self, key):
        try:
            return self._joined((key,))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return type(self)._from((key, self))
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        """Whether the path begins at a root."""
        return bool(self._root and (self._drv or not self._flavour.has_drive))

    def is_reserved(self):
        """Whether the name means something special to Windows."""
        if not self._flavour.has_drive or not self._parts or self._parts[0].startswith("\\\\"):
            return False
        name = self._parts[-1].partition(".")[0].partition(":")[0].rstrip(" ")
        return name.upper() in _RESERVED

    def match(self, path_pattern):
        """Whether the path fits a pattern, from its end on."""
        fold = self._flavour.fold
        drive, root, pattern = self._parse((fold(path_pattern),))
        if not pattern:
            raise ValueError("empty pattern")
        if drive and drive != fold(self._drv) or root and root != fold(self._root):
            return False
        parts = self._comparable()
        if drive or root:
            if len(parts) != len(pattern):
                return False
            parts, pattern = parts[1:], pattern[1:]
        elif len(pattern) > len(parts):
            return False
        return all(
            fnmatch.fnmatchcase(part, each)
            for part, each in zip(reversed(parts), reversed(pattern)))


class PurePosixPath(PurePath):
    """The name of a file as POSIX systems write it."""

    __slots__ = ()
    _flavour = _posix_flavour


class PureWindowsPath(PurePath):
    """The name of a file as Windows writes it."""

    __slots__ = ()
    _flavour = _windows_flavour


def _no_files(name):
    def method(self, *args, **kwargs):
        """There are no files here."""
        raise PermissionError(1, "files are not available to scripts", str(self))
    method.__name__ = name
    method.__qualname__ = "Path." + name
    return method


_READING = (
    "stat", "lstat", "open", "read_text", "read_bytes", "iterdir", "glob", "rglob", "readlink",
    "exists", "is_file", "is_dir", "is_symlink", "samefile", "resolve", "is_mount")
_WRITING = (
    "write_text", "write_bytes", "mkdir", "rmdir", "unlink", "rename", "replace", "touch", "chmod",
    "symlink_to", "hardlink_to", "owner", "group")

if _host.has_files():
    from _path_reading import Reading as _Reading
else:
    _Reading = type("Reading", (), {"__slots__": ()} | {name: _no_files(name) for name in _READING})


class Path(_Reading, PurePath):
    """A path of this system; what would look at files that may not be read raises OSError."""

    __slots__ = ()

    def __new__(cls, *args):
        if cls is WindowsPath:
            raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
        return (PosixPath if cls is Path else cls)._from(args)

    @classmethod
    def cwd(cls):
        """The directory that relative paths start from."""
        import os
        return cls(os.getcwd())

    def absolute(self):
        """The path from the root on."""
        return self if self.is_absolute() else self.cwd() / self

    for _name in _WRITING:
        locals()[_name] = _no_files(_name)
    del _name


class PosixPath(Path, PurePosixPath):
    """A path of a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows."""

    __slots__ = ()
