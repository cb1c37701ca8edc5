import copy
import ipaddress
import pickle

for text in ("192.168.0.1", "8.8.8.8", "127.0.0.1", "224.0.0.1", "100.64.1.1", "0.0.0.0", "169.254.1.1", "255.255.255.255",
             "::1", "::", "2001:db8::1", "fe80::1", "ff02::1", "::ffff:1.2.3.4", "2002:102:304::", "fec0::1",
             "2001:0:4136:e378:8000:63bf:3fff:fdd2", "1:0:0:2:0:0:0:3", "2606:4700::1111"):
    address = ipaddress.ip_address(text)
    print(repr(address), address.exploded, address.compressed, int(address), address.packed, address.reverse_pointer)
    print([name for name in ("is_private", "is_global", "is_multicast", "is_loopback", "is_link_local", "is_reserved",
                             "is_unspecified") if getattr(address, name)])
    assert pickle.loads(pickle.dumps(address)) == address == copy.copy(address)
print(ipaddress.ip_address("::ffff:1.2.3.4").ipv4_mapped, ipaddress.ip_address("2002:102:304::").sixtofour)
print(ipaddress.ip_address("2001:0:4136:e378:8000:63bf:3fff:fdd2").teredo, ipaddress.ip_address("fe80::1%x").scope_id)
for wrong in ("", "1.2.3", "1.2.3.256", "01.2.3.4", "a.b.c.d", "1.2.3.4/5", ":::", "1::2::3", "12345::", "g::", ":1:2", -1, 2 ** 128, b"abc"):
    for make in (ipaddress.IPv4Address, ipaddress.IPv6Address, ipaddress.ip_address):
        try:
            print(make(wrong))
        except ValueError as error:
            print(type(error).__name__, error)
for text in ("192.168.0.0/28", "10.0.0.0/255.255.0.0", "10.0.0.0/0.0.255.255", "1.2.3.4", "2001:db8::/125", "0.0.0.0/0", "10.0.0.0/31"):
    network = ipaddress.ip_network(text)
    print(repr(network), network.netmask, network.hostmask, network.broadcast_address, network.num_addresses)
    print(network.with_netmask, network.with_hostmask, network.is_private, network.supernet(), network[0], network[-1])
    if network.num_addresses < 20:
        print([str(host) for host in network.hosts()], [str(each) for each in network.subnets(new_prefix=network.max_prefixlen)][:3])
    assert pickle.loads(pickle.dumps(network)) == network
for wrong in ("10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/255.0.255.0", "10.0.0.0/8/8", "::/129", "x/8", (1, 40)):
    for make in (ipaddress.IPv4Network, ipaddress.ip_network, ipaddress.ip_interface):
        try:
            print(make(wrong))
        except ValueError as error:
            print(type(error).__name__, error)
net = ipaddress.IPv4Network
print(list(net("10.0.0.0/29").address_exclude(net("10.0.0.4/31"))), net("10.0.0.0/8").overlaps(net("10.1.0.0/16")))
print(list(ipaddress.collapse_addresses([net("10.0.0.0/25"), net("10.0.0.128/25"), net("10.0.1.0/24"), net("10.0.1.7/32")])))
print(list(ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.1"), ipaddress.ip_address("10.0.0.13"))))
print(net("10.1.0.0/16").subnet_of(net("10.0.0.0/8")), ipaddress.ip_address("10.0.0.5") in net("10.0.0.0/24"))
face = ipaddress.ip_interface("192.168.1.7/24")
print(repr(face), face.ip, face.network, face.with_netmask, face.hostmask, face == ipaddress.ip_address("192.168.1.7"))
print(sorted([net("10.0.0.0/8"), net("9.0.0.0/16"), net("9.0.0.0/8")]), max(ipaddress.ip_address("1.2.3.4"), ipaddress.ip_address("1.2.3.5")))
print(sorted([ipaddress.ip_address("::1"), ipaddress.ip_address("1.2.3.4"), net("1.0.0.0/8")], key=ipaddress.get_mixed_type_key))
one = ipaddress.ip_address("1.2.3.4")
print(one + 300, one - 5, f"{one:x} {one:#b} {one:_X} {one:n} {one!s:>12}", hash(one) == hash(ipaddress.ip_address("1.2.3.4")))
for call in (lambda: one < ipaddress.ip_address("::1"), lambda: one + 2 ** 32, lambda: net("10.0.0.0/8").subnet_of(face),
             lambda: net("10.0.0.0/30")[5], lambda: list(net("1.0.0.0/8").subnets(new_prefix=4))):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
