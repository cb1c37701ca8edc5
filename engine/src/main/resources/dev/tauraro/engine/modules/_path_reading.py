"""What paths do where the host lets scripts read files."""

import fnmatch
import os
import stat as _stat


class Reading:
    """The methods of paths that look at files."""

    __slots__ = ()

    def stat(self, *, follow_symlinks=True):
        """What is known of the file."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """What is known of the file, or of the link where it is one."""
        return os.lstat(self)

    def _is(self, kind):
        try:
            return kind(os.stat(self).st_mode)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return False

    def exists(self):
        """Whether there is such a file."""
        return self._is(bool)

    def is_file(self):
        """Whether it is a regular file."""
        return self._is(_stat.S_ISREG)

    def is_dir(self):
        """Whether it is a directory."""
        return self._is(_stat.S_ISDIR)

    def is_symlink(self):
        """Whether it is a link."""
        return os.path.islink(self)

    def samefile(self, other_path):
        """Whether another path is of the same file."""
        return os.path.samefile(self, other_path)

    def readlink(self):
        """Where the link leads."""
        return type(self)(os.readlink(self))

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file, to be read."""
        return open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open("rb") as stream:
            return stream.read()

    def read_text(self, encoding=None, errors=None):
        """All text of the file."""
        with self.open("r", -1, encoding, errors) as stream:
            return stream.read()

    def iterdir(self):
        """The paths in the directory."""
        for name in os.listdir(self):
            yield self / name

    def resolve(self, strict=False):
        """The path from the root on, without links."""
        return type(self)(os.path.realpath(self, strict=strict))

    def _below(self):
        """This directory and all below it; links to directories are not followed."""
        waiting = [self]
        while waiting:
            path = waiting.pop()
            yield path
            waiting += [
                each for each in sorted(path.iterdir(), reverse=True)
                if os.path.isdir(each) and not os.path.islink(each)]

    def _having(self, part):
        """The paths in the directory whose names fit a part of a pattern."""
        if part == "..":
            return [self / part]
        if not any(c in part for c in "*?["):
            path = self / part
            return [path] if os.path.lexists(path) else []
        return [each for each in self.iterdir() if fnmatch.fnmatchcase(each.name, part)]

    def _fitting(self, parts):
        found = [self]
        for i, part in enumerate(parts):
            folders = [each for each in found if os.path.isdir(each)]
            if part == "**":
                found = list(dict.fromkeys(
                    below for folder in folders for below in folder._below()))
            elif "**" in part:
                raise ValueError("Invalid pattern: '**' can only be an entire path component")
            else:
                found = list(dict.fromkeys(
                    each for folder in folders for each in folder._having(part)))
        return found

    def _parts_of(self, pattern):
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        drive, root, parts = self._parse((pattern,))
        if drive or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        return parts

    def glob(self, pattern):
        """The paths below the directory that fit a pattern."""
        yield from self._fitting(self._parts_of(pattern))

    def rglob(self, pattern):
        """The paths at any depth below the directory that fit a pattern."""
        yield from self._fitting(["**"] + self._parts_of(pattern))

    def is_mount(self):
        """Whether a file system begins there: not known."""
        return self == type(self)(self.anchor) and bool(self.anchor)
