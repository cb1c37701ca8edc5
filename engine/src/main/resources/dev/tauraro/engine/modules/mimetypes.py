"""Types of contents, guessed from names, without the lists that a system may have."""

import os
import posixpath
from urllib.parse import _splittype

__all__ = [
    "knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension",
    "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map",
    "common_types",
]

# A group of types, and below it: the rest of the type and the suffixes of names.
_STANDARD = """
    application/
        javascript .js .mjs
        json .json
        manifest+json .webmanifest
        msword .doc .dot .wiz
        n-quads .nq
        n-triples .nt
        octet-stream .bin .a .dll .exe .o .obj .so
        oda .oda
        pdf .pdf
        pkcs7-mime .p7c
        postscript .ps .ai .eps
        trig .trig
        vnd.apple.mpegurl .m3u .m3u8
        vnd.ms-excel .xls .xlb
        vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
        wasm .wasm
        x-bcpio .bcpio
        x-cpio .cpio
        x-csh .csh
        x-dvi .dvi
        x-gtar .gtar
        x-hdf .hdf
        x-hdf5 .h5
        x-latex .latex
        x-mif .mif
        x-netcdf .cdf .nc
        x-pkcs12 .p12 .pfx
        x-pn-realaudio .ram
        x-python-code .pyc .pyo
        x-sh .sh
        x-shar .shar
        x-shockwave-flash .swf
        x-sv4cpio .sv4cpio
        x-sv4crc .sv4crc
        x-tar .tar
        x-tcl .tcl
        x-tex .tex
        x-texinfo .texi .texinfo
        x-troff .roff .t .tr
        x-troff-man .man
        x-troff-me .me
        x-troff-ms .ms
        x-ustar .ustar
        x-wais-source .src
        xml .xsl .rdf .wsdl .xpdl
        zip .zip
    audio/
        3gpp .3gp .3gpp
        3gpp2 .3g2 .3gpp2
        aac .aac .adts .loas .ass
        basic .au .snd
        mpeg .mp3 .mp2
        opus .opus
        x-aiff .aif .aifc .aiff
        x-pn-realaudio .ra
        x-wav .wav
    image/
        avif .avif
        bmp .bmp
        gif .gif
        ief .ief
        jpeg .jpg .jpe .jpeg
        heic .heic
        heif .heif
        png .png
        svg+xml .svg
        tiff .tiff .tif
        vnd.microsoft.icon .ico
        x-cmu-raster .ras
        x-portable-anymap .pnm
        x-portable-bitmap .pbm
        x-portable-graymap .pgm
        x-portable-pixmap .ppm
        x-rgb .rgb
        x-xbitmap .xbm
        x-xpixmap .xpm
        x-xwindowdump .xwd
    message/
        rfc822 .eml .mht .mhtml .nws
    text/
        css .css
        csv .csv
        html .html .htm
        n3 .n3
        plain .txt .bat .c .h .ksh .pl .srt
        richtext .rtx
        tab-separated-values .tsv
        vtt .vtt
        x-python .py
        x-setext .etx
        x-sgml .sgm .sgml
        x-vcard .vcf
        xml .xml
    video/
        mp4 .mp4
        mpeg .mpeg .m1v .mpa .mpe .mpg
        quicktime .mov .qt
        webm .webm
        x-msvideo .avi
        x-sgi-movie .movie
"""
_OTHERS = """
    application/
        rtf .rtf
    audio/
        midi .midi .mid
    image/
        jpg .jpg
        pict .pict .pct .pic
        webp .webp
    text/
        xul .xul
"""


def _read_table(table):
    """Types by suffix."""
    found = {}
    group = None
    for line in table.split("\n"):
        name, *suffixes = line.split() or [""]
        if name.endswith("/"):
            group = name
        for suffix in suffixes:
            found[suffix] = group + name
    return found


_types = _read_table(_STANDARD)
_common = _read_table(_OTHERS)
_suffixes = {
    ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2":
    ".tar.bz2", ".txz": ".tar.xz",
}
_encodings = {
    ".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br",
}
knownfiles = []
inited = False
_database = None


class MimeTypes:
    """Types by suffixes, standard ones and others."""

    def __init__(self, filenames=(), strict=True):
        self.encodings_map = _encodings.copy()
        self.suffix_map = _suffixes.copy()
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for strict_types, types in ((True, _types), (False, _common)):
            for suffix, type in types.items():
                self.add_type(type, suffix, strict_types)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Let a suffix stand for a type."""
        self.types_map[strict][ext] = type
        suffixes = self.types_map_inv[strict].setdefault(type, [])
        if ext not in suffixes:
            suffixes.append(ext)

    def guess_type(self, url, strict=True):
        """The type of what a name or an address stands for, and how it is packed."""
        scheme, name = _splittype(os.fspath(url))
        if scheme == "data":
            return self._type_of_data(name), None
        base, suffix = posixpath.splitext(name)
        while suffix.lower() in self.suffix_map:
            base, suffix = posixpath.splitext(base + self.suffix_map[suffix.lower()])
        encoding = self.encodings_map.get(suffix)
        if encoding is not None:
            suffix = posixpath.splitext(base)[1]
        suffix = suffix.lower()
        type = self.types_map[True].get(suffix)
        if type is None and not strict:
            type = self.types_map[False].get(suffix)
        return type, encoding

    @staticmethod
    def _type_of_data(text):
        """The type that an address tells which holds the contents itself."""
        head, comma, _ = text.partition(",")
        if not comma:
            return None
        type = head.partition(";")[0]
        return type if "/" in type and "=" not in type else "text/plain"

    def guess_all_extensions(self, type, strict=True):
        """The suffixes that stand for a type."""
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, ()))
        if not strict:
            others = self.types_map_inv[False].get(type, ())
            found += [suffix for suffix in others if suffix not in found]
        return found

    def guess_extension(self, type, strict=True):
        """The first suffix that stands for a type, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Add the types that a file lists."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """Add the types that the lines of a stream list, each with its suffixes."""
        while line := fp.readline():
            words = line.split()
            for i, word in enumerate(words):
                if word[0] == "#":
                    del words[i:]
                    break
            for suffix in words[1:]:
                self.add_type(words[0], "." + suffix, strict)

    def read_windows_registry(self, strict=True):
        """There is no registry here."""


def _known():
    if not inited:
        init()
    return _database


def guess_type(url, strict=True):
    """The type of what a name or an address stands for, and how it is packed."""
    return _known().guess_type(url, strict)


def guess_all_extensions(type, strict=True):
    """The suffixes that stand for a type."""
    return _known().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """The first suffix that stands for a type, or None."""
    return _known().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Let a suffix stand for a type."""
    return _known().add_type(type, ext, strict)


def init(files=None):
    """Take the types that come with the module, and those of files."""
    global suffix_map, encodings_map, types_map, common_types, inited, _database
    made = MimeTypes() if files is None or _database is None else _database
    for file in files or ():
        made.read(file)
    encodings_map = made.encodings_map
    suffix_map = made.suffix_map
    types_map = made.types_map[True]
    common_types = made.types_map[False]
    _database = made
    inited = True


def read_mime_types(file):
    """The types that a file lists, or None when it cannot be read."""
    types = MimeTypes()
    try:
        types.read(file)
    except OSError:
        return None
    return types.types_map[True]


suffix_map = _suffixes
encodings_map = _encodings
types_map = _types
common_types = _common
