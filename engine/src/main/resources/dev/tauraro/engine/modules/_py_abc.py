"""The metaclass of abstract base classes under the name of the variant without compiled parts."""

from _abc import ABCMeta
from abc import get_cache_token

__all__ = ["ABCMeta", "get_cache_token"]
