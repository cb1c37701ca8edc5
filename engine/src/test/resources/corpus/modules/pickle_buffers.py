# Bytes that travel beside a pickle, methods, times, and pickles that are wrong.
import pickle
import time

data = bytearray(b"abcdef")
beside = []
text = pickle.dumps([pickle.PickleBuffer(data), pickle.PickleBuffer(b"xy")], 5,
                    buffer_callback=beside.append)
print(text, len(beside), [bytes(each.raw()) for each in beside])
found = pickle.loads(text, buffers=[data, b"xy"])
print(found[0] is data, found)
print(pickle.loads(pickle.dumps([pickle.PickleBuffer(data), pickle.PickleBuffer(b"xy")], 5)))
for attempt in (
    lambda: pickle.dumps(pickle.PickleBuffer(b"x"), 4), lambda: pickle.loads(text),
    lambda: pickle.loads(text, buffers=[]), lambda: pickle.dumps(1, 4, buffer_callback=print),
    lambda: pickle.loads(b"S'a' \n."), lambda: pickle.loads(b"N(\x85."), lambda: pickle.loads(b"(2."),
    lambda: pickle.loads(b"P\xe2\n."), lambda: pickle.dumps(property()),
    lambda: pickle.dumps(staticmethod(len)), lambda: pickle.dumps(memoryview(b"")),
    lambda: pickle.dumps((lambda: (yield))()), lambda: pickle.dumps(pickle),
):
    try:
        print(attempt())
    except (pickle.PickleError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
for method in (str.index, list.__len__, [1, 2].__len__, {1}.__contains__, dict.fromkeys, "ab".upper):
    for protocol in range(6):
        again = pickle.loads(pickle.dumps(method, protocol))
        assert type(again) is type(method) and again.__name__ == method.__name__
moment = time.gmtime(86400)
again = pickle.loads(pickle.dumps(moment))
print(again == moment, again.tm_zone, again.tm_gmtoff, moment.__reduce__())
print(time.struct_time(range(9), {"tm_zone": "X"}).tm_zone)
print(pickle.dumps(zip, 2), pickle.dumps(ModuleNotFoundError, 1), pickle.dumps(range(3), 2))
print(pickle.loads(b"c__builtin__\nxrange\n."), pickle.loads(b"cUserDict\nUserDict\n."))


class Old:
    pass


print(vars(pickle.loads(b"(i__main__\nOld\n(dS'a'\nI1\nsb.")))
