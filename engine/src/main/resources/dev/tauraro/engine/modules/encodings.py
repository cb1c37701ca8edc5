"""The names of encodings; codecs knows what they do."""

import codecs
from . import aliases


class CodecRegistryError(LookupError, SystemError):
    """An encoding that is not made as it should be."""


def normalize_encoding(encoding):
    """The name with single underscores for what is no letter or digit."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, "ascii")
    words = []
    fresh = True
    for c in encoding:
        if c.isalnum() or c == ".":
            if fresh and words:
                words.append("_")
            if c.isascii():
                words.append(c)
            fresh = False
        else:
            fresh = True
    return "".join(words)


def search_function(encoding):
    """What is known of an encoding, or None."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None


_cache = {}


def __getattr__(name):
    """The module of an encoding, made when it is first asked for."""
    if name.startswith("__"):
        raise AttributeError(name)
    import sys
    try:
        info = codecs.lookup(name)
    except LookupError:
        raise AttributeError(f"module 'encodings' has no attribute '{name}'") from None
    module = type(sys)("encodings." + name, "An encoding as a module.")
    module.encode, module.decode = info.encode, info.decode
    module.IncrementalEncoder = info.incrementalencoder
    module.IncrementalDecoder = info.incrementaldecoder
    module.StreamReader, module.StreamWriter = info.streamreader, info.streamwriter
    module.getregentry = lambda: info
    characters = []
    for byte in range(256):
        try:
            characters.append(info.decode(bytes((byte,)))[0])
        except (TypeError, ValueError):
            characters.append("\ufffe")
    if len("".join(characters)) == 256 and info.name not in ("utf-8", "ascii"):
        module.decoding_table = "".join(characters)
        module.encoding_table = codecs.charmap_build(module.decoding_table)
    sys.modules[module.__name__] = module
    globals()[name] = module
    return module
