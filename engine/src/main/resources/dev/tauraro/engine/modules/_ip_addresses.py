"""Single addresses of IPv4 and IPv6, a part of ipaddress."""

import functools

# Classes name the module that they belong to.
__name__ = "ipaddress"

IPV4LENGTH = 32
IPV6LENGTH = 128
_DIGITS = frozenset("0123456789")
_HEX_DIGITS = frozenset("0123456789abcdefABCDEF")


class AddressValueError(ValueError):
    """A text or a number is no address."""


class NetmaskValueError(ValueError):
    """What stands behind a slash is no mask."""


# Runs of addresses with a property: pairs of first and last, set by ipaddress.
BLOCKS = {}


class _Base:
    """What addresses and networks have in common."""

    __slots__ = ()

    @property
    def exploded(self):
        return self._explode()

    @property
    def compressed(self):
        return str(self)

    @property
    def version(self):
        return self._version

    @property
    def max_prefixlen(self):
        return self._max_prefixlen

    @property
    def reverse_pointer(self):
        """The name under which the domain name system keeps the address."""
        return self._reverse_pointer()

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self):
        return type(self), (str(self),)


class _V4:
    """How numbers of 32 bits are written."""

    __slots__ = ()
    _version = 4
    _max_prefixlen = IPV4LENGTH
    _ALL_ONES = 2 ** IPV4LENGTH - 1

    @classmethod
    def _number(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(".")
        if len(parts) != 4:
            raise AddressValueError("Expected 4 octets in %r" % text)
        number = 0
        for part in parts:
            try:
                number = number << 8 | cls._octet(part)
            except ValueError as error:
                raise AddressValueError("%s in %r" % (error, text)) from None
        return number

    @staticmethod
    def _octet(part):
        if not part:
            raise ValueError("Empty octet not permitted")
        if not _DIGITS.issuperset(part):
            raise ValueError("Only decimal digits permitted in %r" % part)
        if len(part) > 3:
            raise ValueError("At most 3 characters permitted in %r" % part)
        if part != "0" and part[0] == "0":
            raise ValueError("Leading zeros are not permitted in %r" % part)
        value = int(part)
        if value > 255:
            raise ValueError("Octet %d (> 255) not permitted" % value)
        return value

    @staticmethod
    def _text(number):
        return ".".join(map(str, number.to_bytes(4, "big")))

    def _explode(self):
        return str(self)

    def _reverse_pointer(self):
        octets = str(self).split(".")[::-1]
        return ".".join(octets) + ".in-addr.arpa"


class _V6:
    """How numbers of 128 bits are written."""

    __slots__ = ()
    _version = 6
    _max_prefixlen = IPV6LENGTH
    _ALL_ONES = 2 ** IPV6LENGTH - 1
    _COUNT = 8

    @classmethod
    def _number(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError("At least 3 parts expected in %r" % text)
        if "." in parts[-1]:
            try:
                tail = IPv4Address(parts.pop())._ip
            except AddressValueError as error:
                raise AddressValueError("%s in %r" % (error, text)) from None
            parts.append("%x" % (tail >> 16))
            parts.append("%x" % (tail & 0xFFFF))
        if len(parts) > cls._COUNT + 1:
            raise AddressValueError(
                "At most %d colons permitted in %r" % (cls._COUNT, text))
        gaps = [at for at in range(1, len(parts) - 1) if not parts[at]]
        if len(gaps) > 1:
            raise AddressValueError("At most one '::' permitted in %r" % text)
        if gaps:
            before, after = gaps[0], len(parts) - gaps[0] - 1
            if not parts[0]:
                before -= 1
                if before:
                    raise AddressValueError(
                        "Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                after -= 1
                if after:
                    raise AddressValueError(
                        "Trailing ':' only permitted as part of '::' in %r" % text)
            missing = cls._COUNT - before - after
            if missing < 1:
                raise AddressValueError(
                    "Expected at most %d other parts with '::' in %r" % (cls._COUNT - 1, text))
            groups = parts[gaps[0] - before:gaps[0]] + ["0"] * missing
            groups += parts[gaps[0] + 1:gaps[0] + 1 + after]
        else:
            if len(parts) != cls._COUNT:
                raise AddressValueError(
                    "Exactly %d parts expected without '::' in %r" % (cls._COUNT, text))
            if not parts[0]:
                raise AddressValueError(
                    "Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                raise AddressValueError(
                    "Trailing ':' only permitted as part of '::' in %r" % text)
            groups = parts
        number = 0
        for group in groups:
            if not _HEX_DIGITS.issuperset(group):
                raise AddressValueError("Only hex digits permitted in %r in %r" % (group, text))
            if len(group) > 4:
                raise AddressValueError(
                    "At most 4 characters permitted in %r in %r" % (group, text))
            number = number << 16 | int(group, 16)
        return number

    @classmethod
    def _text(cls, number):
        """The shortest form: the longest row of zeros left out."""
        groups = ["%x" % (number >> shift & 0xFFFF) for shift in range(112, -1, -16)]
        best, size, start = 0, 0, None
        for at, group in enumerate([*groups, "end"]):
            if group == "0":
                start = at if start is None else start
            elif start is not None:
                if at - start > size:
                    best, size = start, at - start
                start = None
        if size < 2:
            return ":".join(groups)
        return ":".join(groups[:best]) + "::" + ":".join(groups[best + size:])

    def _explode(self):
        number = self._ip if isinstance(self, _Address) else self.network_address._ip
        text = ":".join("%04x" % (number >> shift & 0xFFFF) for shift in range(112, -1, -16))
        if hasattr(self, "_prefixlen"):
            return "%s/%d" % (text, self._prefixlen)
        return text

    def _reverse_pointer(self):
        digits = self.exploded.partition("/")[0].replace(":", "")
        return ".".join(digits[::-1]) + ".ip6.arpa"


@functools.total_ordering
class _Address(_Base):
    """A single address."""

    __slots__ = ()

    def _set(self, address):
        """Takes the address from a number, bytes or text."""
        if isinstance(address, int):
            self._check(address)
            self._ip = address
        elif isinstance(address, bytes):
            size = self._max_prefixlen // 8
            if len(address) != size:
                raise AddressValueError(
                    f"{address!r} (len {len(address)} != {size}) is not permitted as an "
                    f"IPv{self._version} address")
            self._ip = int.from_bytes(address, "big")
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._number(text)

    def _check(self, number):
        if number < 0:
            raise AddressValueError(
                "%d (< 0) is not permitted as an IPv%d address" % (number, self._version))
        if number > self._ALL_ONES:
            raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address" % (
                number, self._max_prefixlen, self._version))

    @property
    def packed(self):
        return self._ip.to_bytes(self._max_prefixlen // 8, "big")

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self._version == other._version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self._version != other._version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip

    def __add__(self, other):
        return type(self)(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(int(self) - other) if isinstance(other, int) else NotImplemented

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(int(self._ip)))

    def _get_address_key(self):
        return self._version, self

    def __format__(self, fmt):
        """As text, or as digits for the kinds b, x, X and n."""
        import re
        found = re.fullmatch("(#?)(_?)([xbnX])", fmt)
        if fmt in ("", "s"):
            return format(str(self), fmt)
        if found is None:
            return super().__format__(fmt)
        prefix, grouping, kind = found.groups()
        if kind == "n":
            kind = "b" if self._version == 4 else "x"
        width = self._max_prefixlen if kind == "b" else self._max_prefixlen // 4
        if grouping:
            width += width // 4 - 1
        if prefix:
            width += 2
        return format(int(self), f"{prefix}0{width}{grouping}{kind}")


def _within(address, networks):
    number = address._ip
    return any(first <= number <= last for first, last in networks)


class IPv4Address(_V4, _Address):
    """An address of 32 bits."""

    __slots__ = ("_ip", "__weakref__")

    def __init__(self, address):
        self._set(address)

    @property
    def is_reserved(self):
        return _within(self, BLOCKS["RESERVED_4"])

    @property
    def is_private(self):
        return _within(self, BLOCKS["PRIVATE_4"])

    @property
    def is_global(self):
        return not _within(self, BLOCKS["SHARED_4"]) and not self.is_private

    @property
    def is_multicast(self):
        return self._ip >> 28 == 0xE

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xA9FE


class IPv6Address(_V6, _Address):
    """An address of 128 bits, perhaps with a zone behind a percent sign."""

    __slots__ = ("_ip", "_scope_id", "__weakref__")

    def __init__(self, address):
        self._scope_id = None
        if not isinstance(address, (int, bytes)):
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            address, percent, scope = text.partition("%")
            if percent:
                if not scope or "%" in scope:
                    raise AddressValueError("Invalid IPv6 address: \"%r\"" % text)
                self._scope_id = scope
        self._set(address)

    @property
    def scope_id(self):
        return self._scope_id

    def __str__(self):
        text = self._text(self._ip)
        return text + "%" + self._scope_id if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is True:
            return self._scope_id == getattr(other, "_scope_id", None)
        return equal

    @property
    def is_multicast(self):
        return self._ip >> 120 == 0xFF

    @property
    def is_reserved(self):
        return _within(self, BLOCKS["RESERVED_6"])

    @property
    def is_link_local(self):
        return self._ip >> 118 == 0xFE80 >> 6

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0xFEC0 >> 6

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return _within(self, BLOCKS["PRIVATE_6"]) if mapped is None else mapped.is_private

    @property
    def is_global(self):
        return not self.is_private

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip == 1

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """The server and the client that the address is made of, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None
