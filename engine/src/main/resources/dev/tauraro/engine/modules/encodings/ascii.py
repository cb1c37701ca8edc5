"""ASCII, as a module."""

import codecs

_info = codecs.lookup("ascii")
encode, decode = _info.encode, _info.decode
StreamReader, StreamWriter = _info.streamreader, _info.streamwriter
IncrementalEncoder, IncrementalDecoder = _info.incrementalencoder, _info.incrementaldecoder


def getregentry():
    return _info
