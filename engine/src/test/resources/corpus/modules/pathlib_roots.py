# Drives, roots and what lies below them, as a tool meets them that sorts paths of two systems.
from pathlib import PurePosixPath, PureWindowsPath

texts = ["//?/c:/logs/a.txt", "//?/UNC/host/share/logs", "//host/share", "//host/share/a//b",
         "///host/share", "//host", "//host//share", "c:", "c:logs", "c:/", "/logs", "1:/x", "a:b:c",
         "//?/", "\\\\?\\Z:", "", ".", "c:.", "/a/./b"]
for text in texts:
    for kind in PurePosixPath, PureWindowsPath:
        path = kind(text)
        print(kind.__name__[4:7], repr(text), (path.drive, path.root, path.parts), path)

print(PureWindowsPath("//host/share/x") == PureWindowsPath("\\\\HOST\\share", "X"))
print(PureWindowsPath("c:/a", "/b"), PureWindowsPath("c:/a", "d:b"), PureWindowsPath("c:a", "C:b"))

for start in "c:a", "c:/a", "c:", "//h/s/a", "a", "/a", "":
    for more in ("C:b",), ("/b",), ("c:/b",), ("b", "c:x"), ("x", "/b"), ("//H/S",), ("",), ():
        path = PureWindowsPath(start)
        print((start, *more), PureWindowsPath(start, *more), path.joinpath(*more), *(
            [path / more[0], more[0] / path] if more else []))

pairs = [("/a/b", ""), ("/a/b", "/"), ("/a/b", "/a"), ("a/b", ""), ("a/b", "b"), ("/a", "a"),
         ("c:/a/b", ""), ("c:/a/b", "c:"), ("c:a/b", "C:"), ("c:/A/b", "C:/a"), ("//h/s/x", "//H/S"),
         ("/a/b", "c:/a"), ("a", "a/b")]
for path, other in pairs:
    for kind in PurePosixPath, PureWindowsPath:
        try:
            answer = repr(kind(path).relative_to(other))
        except ValueError as error:
            answer = str(error)
        print(kind(path).is_relative_to(other), answer)

path = PurePosixPath("/srv/data/in.csv")
print(path.parts is path.parts, path.parts)
