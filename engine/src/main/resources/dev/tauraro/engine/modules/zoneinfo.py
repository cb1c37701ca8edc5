"""The time zones of the world."""

from datetime import timedelta as _timedelta, tzinfo as _tzinfo
import _zoneinfo

__all__ = [
    "ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError",
    "InvalidTZPathWarning",
]

TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    """There is no time zone of that name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A search path is not valid."""


def reset_tzpath(to=None):
    """Does nothing: the zones are part of the engine."""


def available_timezones():
    return set(_zoneinfo.names())


_known = {}


class ZoneInfo(_tzinfo):
    """A zone by its name in the IANA database."""

    __module__ = "zoneinfo"

    def __new__(cls, key):
        known = _known.get((cls, key))
        if known is None:
            known = _known[cls, key] = cls.no_cache(key)
        return known

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError("expected str, bytes or os.PathLike object, not " + type(key).__name__)
        if key.startswith("/"):
            raise ValueError(
                f"ZoneInfo keys may not be absolute paths, got: {key}")
        if ".." in key.split("/"):
            raise ValueError(
                f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
        if not _zoneinfo.exists(key):
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = _tzinfo.__new__(cls)
        self._key = key
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for kind, key in list(_known):
            if kind is cls and (only_keys is None or key in only_keys):
                del _known[kind, key]

    @property
    def key(self):
        return self._key

    def _find(self, dt):
        if dt is None:
            return _zoneinfo.fixed(self._key)
        return _zoneinfo.local(
            self._key, dt.toordinal(), dt.hour * 3600 + dt.minute * 60 + dt.second, dt.fold)

    def utcoffset(self, dt):
        offset = self._find(dt)[0]
        return None if offset is None else _timedelta(seconds=offset)

    def dst(self, dt):
        saving = self._find(dt)[1]
        return None if saving is None else _timedelta(seconds=saving)

    def tzname(self, dt):
        return self._find(dt)[2]

    def fromutc(self, dt):
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset, fold = _zoneinfo.universal(
            self._key, dt.toordinal(), dt.hour * 3600 + dt.minute * 60 + dt.second)
        return (dt + _timedelta(seconds=offset)).replace(fold=fold)

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})"

    def __str__(self):
        return self._key

    def __reduce__(self):
        return type(self), (self._key,)

    def __init_subclass__(cls):
        super().__init_subclass__()
