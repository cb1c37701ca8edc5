"""Types guessed from names, and names made for types, as the module knows them by itself."""
import io
import mimetypes

mimetypes.knownfiles.clear()
mimetypes.init()
for name in ("notes.txt", "all.tar.gz", "all.tgz", "page.HTML", "p.jpg", "p.JPEG", "tool.py",
             "no_suffix", "http://host.org/a/data.json", "song.mp3", "picture.svgz", "a.unknown",
             "script.js", "table.csv", "a.b.xml", "old.xul", ".profile", "paper.pdf", "x.Z",
             "data:,text", "data:image/png;base64,AA", "data:no-comma", "data:a=b,c"):
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False)[0])
for kind in ("text/html", "image/jpeg", "application/octet-stream", "text/plain", "IMAGE/PNG",
             "image/jpg", "no/such", "audio/mpeg", "application/json"):
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind),
          mimetypes.guess_extension(kind, strict=False))
mimetypes.add_type("x-own/new", ".new")
print(mimetypes.guess_type("a.new"), mimetypes.types_map[".new"], mimetypes.inited)
print(mimetypes.suffix_map[".tgz"], mimetypes.encodings_map[".gz"], mimetypes.common_types[".rtf"])
types = mimetypes.MimeTypes()
types.readfp(io.StringIO("# comment\nfoo/bar fb fbb # more\nquiet/type\n\n"))
print(types.guess_type("a.fbb"), types.guess_all_extensions("foo/bar"), types.guess_type("a.new"))
types.add_type("foo/other", ".fb", strict=False)
print(types.guess_type("a.fb"), types.guess_all_extensions("foo/other", strict=False))
mimetypes.init()
print(mimetypes.guess_type("a.new"), len(mimetypes.types_map) > 100)
