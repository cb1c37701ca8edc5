"""Addresses and networks of IPv4 and IPv6."""

import functools

from _ip_addresses import (
    BLOCKS, IPV4LENGTH, IPV6LENGTH, AddressValueError, IPv4Address, IPv6Address,
    NetmaskValueError, _Address, _Base, _V4, _V6)

__version__ = "1.0"


def _first_fit(classes, kind, address, *args):
    for cls in classes:
        try:
            return cls(address, *args)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {kind}")


def ip_address(address):
    """The address that a text, a number or bytes stand for."""
    return _first_fit((IPv4Address, IPv6Address), "address", address)


def ip_network(address, strict=True):
    """The network that a text, a number, bytes or a pair stand for."""
    return _first_fit((IPv4Network, IPv6Network), "network", address, strict)


def ip_interface(address):
    """The address within a network that a text, a number, bytes or a pair stand for."""
    return _first_fit((IPv4Interface, IPv6Interface), "interface", address)


def v4_int_to_packed(address):
    """The four bytes of an address."""
    try:
        return address.to_bytes(4, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4") from None


def v6_int_to_packed(address):
    """The sixteen bytes of an address."""
    try:
        return address.to_bytes(16, "big")
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6") from None


def _ranges(addresses):
    """First and last of addresses that follow each other."""
    found = iter(addresses)
    first = last = next(found)
    for address in found:
        if address._ip != last._ip + 1:
            yield first, last
            first = address
        last = address
    yield first, last


def summarize_address_range(first, last):
    """The networks that together have the addresses from the first to the last."""
    if not isinstance(first, _Address) or not isinstance(last, _Address):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    if first.version not in (4, 6):
        raise ValueError("unknown IP version")
    network = IPv4Network if first.version == 4 else IPv6Network
    bits, at, end = first._max_prefixlen, first._ip, last._ip
    while at <= end:
        zeros = (at & -at).bit_length() - 1 if at else bits
        size = min(zeros, (end - at + 1).bit_length() - 1)
        yield network((at, bits - size))
        at += 1 << size


def _merged(networks):
    """Networks in order, those side by side joined and those within others left out."""
    waiting, kept = list(networks), {}
    while waiting:
        network = waiting.pop()
        above = network.supernet()
        other = kept.get(above)
        if other is None:
            kept[above] = network
        elif other != network:
            del kept[above]
            waiting.append(above)
    last = None
    for network in sorted(kept.values()):
        if last is None or last.broadcast_address < network.broadcast_address:
            yield network
            last = network


def collapse_addresses(addresses):
    """The fewest networks that have the same addresses."""
    singles, networks = [], []
    for each in addresses:
        for group in (singles, networks):
            if group and group[-1].version != each.version:
                raise TypeError("%s and %s are not of the same version" % (each, group[-1]))
        if isinstance(each, _Address):
            host = each.ip if isinstance(each, _Interface) else each
            if isinstance(each, _Interface) and each._prefixlen != each._max_prefixlen:
                networks.append(each.network)
            else:
                singles.append(host)
        else:
            networks.append(each)
    singles = sorted(set(singles))
    if singles:
        for first, last in _ranges(singles):
            networks.extend(summarize_address_range(first, last))
    return _merged(networks)


def get_mixed_type_key(obj):
    """A key by which addresses and networks can be sorted together."""
    if isinstance(obj, _Network):
        return obj._get_networks_key()
    if isinstance(obj, _Address):
        return obj._get_address_key()
    return NotImplemented


@functools.total_ordering
class _Network(_Base):
    """All addresses that begin with the same bits."""

    __slots__ = ()

    def __init__(self, address, strict=True):
        address, prefix = _parts(address, self._max_prefixlen)
        given = self._address_class(address)
        self._prefixlen, self.netmask = self._mask(prefix)
        number = given._ip & int(self.netmask)
        if number != given._ip:
            if strict:
                raise ValueError("%s has host bits set" % self._shown(given))
            given = self._address_class(number)
        self.network_address = given

    def _shown(self, address):
        return "%s/%d" % (address, self._prefixlen)

    def __str__(self):
        return self._shown(self.network_address)

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def broadcast_address(self):
        return self._address_class(self._last)

    @property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ self._ALL_ONES)

    @property
    def _first(self):
        return self.network_address._ip

    @property
    def _last(self):
        return self._first | (int(self.netmask) ^ self._ALL_ONES)

    @property
    def num_addresses(self):
        return self._last - self._first + 1

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    def __iter__(self):
        for number in range(self._first, self._last + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        number = self._first + n if n >= 0 else self._last + n + 1
        if not self._first <= number <= self._last:
            raise IndexError("address out of range")
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self._version != other._version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return (self._first, self._prefixlen) < (other._first, other._prefixlen)

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return self._prefixlen == other._prefixlen and (
            self.network_address == other.network_address)

    def __hash__(self):
        return hash((self._first, int(self.netmask)))

    def __contains__(self, other):
        if self._version != other._version or isinstance(other, _Network):
            return False
        return self._first <= other._ip <= self._last

    def overlaps(self, other):
        """Whether an address is in both networks."""
        return self._version == other._version and (
            self._first <= other._last and other._first <= self._last)

    def _get_networks_key(self):
        return self._version, self.network_address, self.netmask

    def hosts(self):
        """The addresses that hosts may have."""
        spare = self._max_prefixlen - self._prefixlen
        if spare <= 1:
            return [self._address_class(n) for n in range(self._first, self._last + 1)]
        end = self._last if self._version == 4 else self._last + 1
        return map(self._address_class, range(self._first + 1, end))

    def address_exclude(self, other):
        """The networks that are left when one is taken out."""
        if not isinstance(other, _Network):
            raise TypeError("%s is not a network object" % other)
        if self._version != other._version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        rest = self
        while rest != other:
            low, high = rest.subnets()
            if other.subnet_of(low):
                yield high
                rest = low
            else:
                yield low
                rest = high

    def compare_networks(self, other):
        """-1, 0 or 1: whether the network comes before another."""
        if self._version != other._version:
            raise TypeError("%s and %s are not of the same type" % (self, other))
        mine, its = (self._first, int(self.netmask)), (other._first, int(other.netmask))
        return (mine > its) - (mine < its)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks of a longer prefix within."""
        if self._prefixlen == self._max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self._max_prefixlen:
            raise ValueError(
                "prefix length diff %d is invalid for netblock %s" % (prefix, self))
        for number in range(self._first, self._last + 1, 1 << self._max_prefixlen - prefix):
            yield type(self)((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network of a shorter prefix around."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(
                "current prefixlen is %d, cannot have a prefixlen_diff of %d" % (
                    self._prefixlen, prefixlen_diff))
        return type(self)((self._first, prefix), strict=False)

    def _in(self, other):
        if self._version != other._version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if not isinstance(other, _Network):
            raise TypeError(f"Unable to test subnet containment between {self} and {other}")
        return other._first <= self._first and self._last <= other._last

    def subnet_of(self, other):
        return self._in(other)

    def supernet_of(self, other):
        return other._in(self)

    def _both(self, name):
        return (getattr(self.network_address, name)
                and getattr(self.broadcast_address, name))

    is_multicast = property(lambda self: self._both("is_multicast"))
    is_reserved = property(lambda self: self._both("is_reserved"))
    is_link_local = property(lambda self: self._both("is_link_local"))
    is_unspecified = property(lambda self: self._both("is_unspecified"))
    is_loopback = property(lambda self: self._both("is_loopback"))

    @property
    def is_private(self):
        blocks = BLOCKS["PRIVATE_4" if self._version == 4 else "PRIVATE_6"]
        return any(low <= self._first and self._last <= high for low, high in blocks)

    @property
    def is_global(self):
        return not self.is_private

    def _reverse_pointer(self):
        return str(self).split("/")[0]

    @classmethod
    def _mask(cls, prefix):
        """The length of a prefix, and the mask of that length."""
        size = cls._prefix_length(prefix)
        ones = cls._ALL_ONES ^ (cls._ALL_ONES >> size)
        return size, cls._address_class(ones)

    @classmethod
    def _prefix_length(cls, prefix):
        if isinstance(prefix, int):
            if not 0 <= prefix <= cls._max_prefixlen:
                raise NetmaskValueError("%r is not a valid netmask" % prefix)
            return prefix
        if prefix.isascii() and prefix.isdigit():
            if int(prefix) <= cls._max_prefixlen:
                return int(prefix)
        elif cls._version == 4:
            try:
                number = cls._number(prefix)
            except AddressValueError:
                number = None
            if number is not None:
                # A mask has its ones in front, the mask of hosts at the end.
                for mask in (number, number ^ cls._ALL_ONES):
                    hosts = mask ^ cls._ALL_ONES
                    if hosts & hosts + 1 == 0:
                        return cls._max_prefixlen - hosts.bit_length()
        raise NetmaskValueError("%r is not a valid netmask" % prefix)


def _parts(address, bits):
    """An address and the prefix behind it."""
    if isinstance(address, (bytes, int)):
        return address, bits
    if not isinstance(address, tuple):
        text = str(address)
        address = text.split("/")
        if len(address) > 2:
            raise AddressValueError(f"Only one '/' permitted in {text!r}")
    return address[0], address[1] if len(address) > 1 else bits


class IPv4Network(_V4, _Network):
    """A network of IPv4."""

    _address_class = IPv4Address

    @property
    def is_global(self):
        shared = any(low <= self._first and self._last <= high for low, high in BLOCKS["SHARED_4"])
        return not shared and not self.is_private


class IPv6Network(_V6, _Network):
    """A network of IPv6."""

    _address_class = IPv6Address
    is_site_local = property(lambda self: self._both("is_site_local"))


class _Interface:
    """An address and the network that it is in."""

    __slots__ = ()

    def _attach(self, address):
        address, prefix = _parts(address, self._max_prefixlen)
        self.network = self._network_class((address, prefix), strict=False)
        self.netmask = self.network.netmask
        self._prefixlen = self.network._prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        return "%s/%s" % (self._bare(), self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self._bare(), self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self._bare(), self.hostmask)

    def __str__(self):
        return self.with_prefixlen

    def __eq__(self, other):
        equal = super().__eq__(other)
        if equal is not True:
            return equal
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        if not isinstance(other, _Interface):
            return False
        return (self.network, self._ip) < (other.network, other._ip)

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))


class IPv4Interface(_Interface, IPv4Address):
    """An address of IPv4 and the network that it is in."""

    _network_class = IPv4Network

    def __init__(self, address):
        IPv4Address.__init__(self, _parts(address, IPV4LENGTH)[0])
        self._attach(address)

    def _bare(self):
        return self._text(self._ip)

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv6Interface(_Interface, IPv6Address):
    """An address of IPv6 and the network that it is in."""

    _network_class = IPv6Network

    def __init__(self, address):
        IPv6Address.__init__(self, _parts(address, IPV6LENGTH)[0])
        self._attach(address)

    def _bare(self):
        return IPv6Address.__str__(self)

    @property
    def is_unspecified(self):
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self):
        return self._ip == 1 and self.network.is_loopback

    @property
    def ip(self):
        return IPv6Address(self._ip)


def _blocks(network, text):
    return [(each._first, each._last) for each in map(network, text.split())]


BLOCKS["PRIVATE_4"] = _blocks(IPv4Network, """
    0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31
    192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4""")
BLOCKS["SHARED_4"] = _blocks(IPv4Network, "100.64.0.0/10")
BLOCKS["RESERVED_4"] = _blocks(IPv4Network, "240.0.0.0/4")
BLOCKS["PRIVATE_6"] = _blocks(IPv6Network, """
    ::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:db8::/32 fc00::/7 fe80::/10""")
BLOCKS["RESERVED_6"] = _blocks(IPv6Network, """
    ::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3
    e000::/4 f000::/5 f800::/6 fe00::/9""")
