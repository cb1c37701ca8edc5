"""The functions of codecs, under the name by which pickles know them."""

from codecs import (
    charmap_build, decode, encode, escape_decode, escape_encode, lookup, lookup_error, register,
    register_error, unregister,
)
