import secrets
import uuid


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


u = uuid.UUID("12345678-1234-5678-1234-567812345678")
for make in [
    lambda: u, lambda: str(u), lambda: u.hex, lambda: u.int, lambda: u.bytes, lambda: u.bytes_le, lambda: u.fields, lambda: u.urn,
    lambda: (u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.time, u.clock_seq),
    lambda: (u.variant, u.version, u.is_safe), lambda: uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"),
    lambda: uuid.uuid5(uuid.NAMESPACE_URL, "http://python.org"), lambda: uuid.UUID("{12345678123456781234567812345678}"),
    lambda: uuid.UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u, lambda: uuid.UUID(bytes=u.bytes) == u,
    lambda: uuid.UUID(bytes_le=u.bytes_le) == u, lambda: uuid.UUID(fields=u.fields) == u, lambda: uuid.UUID(int=5),
    lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"a"),
    lambda: uuid.UUID(int=0, version=4), lambda: uuid.UUID(int=0, version=9), lambda: u < uuid.UUID(int=0), lambda: u == 5,
    lambda: u < 5, lambda: hash(u) == hash(u.int), lambda: int(u) == u.int, lambda: sorted([u, uuid.UUID(int=1)]),
    lambda: (uuid.uuid4().version, uuid.uuid4().variant, uuid.uuid4() != uuid.uuid4()), lambda: uuid.uuid1().version,
    lambda: uuid.uuid1(node=5, clock_seq=7).node, lambda: u.__setattr__("int", 5), lambda: {u: 1}[uuid.UUID(int=u.int)],
    lambda: (len(secrets.token_bytes(5)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(6)), len(secrets.token_bytes())),
    lambda: secrets.randbelow(1), lambda: secrets.randbelow(0), lambda: secrets.choice([3, 3]), lambda: secrets.randbits(4) < 16,
    lambda: secrets.compare_digest(b"a", b"a"), lambda: uuid.NAMESPACE_OID, lambda: uuid.RFC_4122,
]:
    show(make)
