# Generators that are kept, that have numbers of their own, and seeds of former versions.
import pickle
import random
import warnings

generator = random.Random(7)
for protocol in range(6):
    data = pickle.dumps(generator, protocol)
    first = [generator.random() for _ in range(3)]
    again = pickle.loads(data)
    assert [again.random() for _ in range(3)] == first


class Counted(random.Random):
    calls = 0

    def random(self):
        self.calls += 1
        return self.calls % 10 / 10


class Bits(random.Random):
    def getrandbits(self, k):
        return (1 << k - 1) - 1


counted = Counted()
print([counted.randrange(10) for _ in range(12)], counted.calls, counted.choice("abcdef"))
print([Bits().randrange(n) for n in (7, 30, 100)], Bits().choice("abcdef"))
for seed in ("nofar", b"nofar", "", "é"):
    generator.seed(seed, version=1)
    print(seed, generator.random(), generator.getrandbits(40))
generator.seed(bytearray(b"xy"))
print(generator.random())
warnings.simplefilter("always")
for arguments in ((10.0, 20, 2), (10, 20.0), (10.5,), (10, 20, 1.5)):
    with warnings.catch_warnings(record=True) as seen:
        try:
            generator.randrange(*arguments)
        except ValueError as error:
            print(error)
    print([str(warning.message) for warning in seen])
state = random.Random(3).getstate()
old = (2, tuple(word - 2 ** 32 if word >= 2 ** 31 else word for word in state[1]), None)
other = random.Random()
other.setstate(old)
print(other.getstate() == state, random.NV_MAGICCONST, random.TWOPI, random.LOG4, random.SG_MAGICCONST, random.BPF)
for make in (lambda: pickle.dumps(random.SystemRandom()),):
    try:
        make()
    except NotImplementedError as error:
        print(error)
