# Names of files: posixpath, ntpath, os.path and the pure classes of pathlib.
import ntpath
import os.path
import posixpath
from pathlib import PurePath, PurePosixPath, PureWindowsPath

print(os.path is posixpath, os.sep, os.linesep == "\n", os.curdir, os.pardir, os.extsep, os.name)
names = ["", "/", "//", "///", "a", "a/", "/a", "a/b", "/a/b.c", "a//b/", ".x", "a/.x.y", "..", "...", "a..b.", "//h/s/x",
         "C:", "C:\\", "C:a", "c:\\A\\b.txt", "\\\\h\\s\\x\\y", "\\\\h", "a\\b/c", "a.b\\c", "./a/../b/./c", "../../x", "/../x",
         "a/b/../../../c", "\\\\?\\UNC\\h\\s\\x", "\\\\.\\dev"]
for module in (posixpath, ntpath):
    print(module.__name__)
    for name in names:
        print(repr(name), module.split(name), module.splitext(name), module.basename(name), module.dirname(name),
              module.isabs(name), module.normpath(name), module.splitdrive(name), module.normcase(name))
    for parts in (("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a", "", "b"), ("/", "a", "..", "b"), ("c:", "a"),
                  ("c:\\", "a"), ("c:\\x", "\\y"), ("c:\\x", "d:y"), ("c:x", "C:y"), ("\\\\h\\s", "a")):
        print(parts, module.join(*parts), module.join(*[p.encode() for p in parts]))
    for paths in (["/a/b/c", "/a/b/d"], ["a/b", "a/c/d"], ["/a", "/b"], ["a", "b"], ["/a/b"], [], ["/a", "b"], ["a", b"b"], [1]):
        for f in (module.commonpath, module.commonprefix):
            try:
                print(paths, repr(f(paths)))
            except (ValueError, TypeError) as e:
                print(paths, type(e).__name__, e)
    for a, b in (("/a/b", "/a"), ("/a", "/a/b"), ("/a/b", "/c/d"), ("/a", "/a"), ("a", "b/c")):
        print(a, b, module.relpath(a, b))
    for bad in (lambda: module.join("a", 1), lambda: module.join("a", b"b"), lambda: module.join(1), lambda: module.split(None),
                lambda: module.relpath("")):
        try:
            print(bad())
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


class Named:
    def __fspath__(self):
        return "some/where.py"


print(os.fspath(Named()), posixpath.basename(Named()), isinstance(Named(), os.PathLike), os.fsencode("ä"), ascii(os.fsdecode(b"\xff")))
for bad in (lambda: os.fspath(3), lambda: os.no_such_thing):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e)[:40])
print(os.path.expandvars("a$"), os.strerror(2), os.getenv("NO_SUCH_VARIABLE_HERE", "x"))

for cls in (PurePosixPath, PureWindowsPath):
    for name in names:
        p = cls(name)
        print(repr(p), str(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor), p.name, p.stem, p.suffix, p.suffixes,
              p.parent, p.is_absolute(), [str(q) for q in p.parents], p.as_posix(), p.is_reserved())
    p = cls("/a/b", "c.tar.gz")
    print(p / "d", "x" / p, p / "/e", p.joinpath("f", "g"), p.with_name("n.m"), p.with_stem("s"), p.with_suffix(".z"), p.with_suffix(""))
    print(p.relative_to("/a"), p.relative_to("/"), p.relative_to("/a", "b"), p.is_relative_to("/x"), p.is_relative_to("/a/b"))
    print(p.match("*.gz"), p.match("b/*"), p.match("/a/*/*"), p.match("/a/*"), p.match("C.*"), p == cls("/A/B/C.TAR.GZ"))
    print(hash(p) == hash(cls("/a//b/./c.tar.gz")), p < cls("/b"), sorted([cls("b"), cls("a/c"), cls("a")]), bytes(p))
    print(p.parents[0], p.parents[-1], p.parents[:2], len(p.parents), p.parents)
    for bad in (lambda: cls(3), lambda: p.with_name(""), lambda: p.with_name("a/b"), lambda: p.with_suffix("x"), lambda: p.with_suffix("."),
                lambda: cls("/").with_name("x"), lambda: p.relative_to("b"), lambda: p.relative_to(), lambda: p.parents[9],
                lambda: p < "a", lambda: p / 3, lambda: cls("a").as_uri(), lambda: p.match(""), lambda: cls("").with_suffix(".x")):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)
print(PurePosixPath("/a b/ä").as_uri(), PureWindowsPath("c:/a b").as_uri(), PureWindowsPath("//h/s/a b").as_uri())
print(PurePath("a") == PurePosixPath("a"), PurePosixPath("a") == PureWindowsPath("a"), type(PurePath("x")).__name__)
print(PureWindowsPath("NUL").is_reserved(), PureWindowsPath("c:/x/con.txt").is_reserved(), PurePosixPath("a", PurePosixPath("b")))
print({PurePosixPath("a"): 1}[PurePosixPath("./a")], PureWindowsPath("A") in {PureWindowsPath("a")}, PurePosixPath("a/b").__fspath__())
