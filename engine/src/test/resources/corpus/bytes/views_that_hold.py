# A buffer keeps its size while a variable holds a view of it.
import array
import io


def attempt(action, *arguments):
    try:
        print("done", action(*arguments))
    except (BufferError, IndexError, ValueError) as error:
        print(type(error).__name__ + ":", error)


data = bytearray(b"harbour")
whole = memoryview(data)
attempt(data.append, 33)
attempt(data.extend, b"!!")
attempt(data.insert, 0, 33)
attempt(data.pop)
attempt(data.clear)
attempt(data.__setitem__, slice(0, 1), b"")
attempt(data.__delitem__, slice(0, 4, 2))
attempt(data.__imul__, 2)
attempt(data.remove, 1)
print(bytes(whole), data)

# Contents of the same size may be stored.
data[0:3] = b"HAR"
data.reverse()
data.extend(b"")
whole[0] = ord("R")
print(bytes(whole), data)

# A part of a view counts, too.
part = whole[2:4]
whole.release()
attempt(data.append, 33)
part.release()
attempt(data.append, 33)
print(data)


def inside(buffer):
    with memoryview(buffer) as view, view[1:3] as middle:
        attempt(buffer.append, 63)
        middle[:] = b"__"
    buffer.append(63)
    return buffer


print(inside(data))


def grow(buffer):
    buffer += b"..."


def outer(buffer):
    view = memoryview(buffer)
    try:
        grow(buffer)
    except BufferError as error:
        print("from below:", error)
    del view
    grow(buffer)


outer(data)
print(data)


# A view that is gone is in nobody's way.
def first(buffer):
    return memoryview(buffer)[0]


for _ in range(3):
    print(first(data), bytes(memoryview(data)[1:3]))
    data.append(first(data))
view = memoryview(data)
view = None
data.append(0)
print(data)

numbers = array.array("h", [3, 1, 2])
shown = memoryview(numbers)
attempt(numbers.append, 4)
attempt(numbers.extend, [4, 5])
attempt(numbers.frombytes, b"\0\0")
attempt(numbers.pop)
shown[1] = 9
del shown
numbers.append(4)
print(numbers)

stream = io.BytesIO(b"written once")
with stream.getbuffer() as buffer:
    buffer[0:7] = b"printed"
    attempt(stream.write, b"x")
    attempt(stream.truncate, 2)
    attempt(stream.close)
print(stream.getvalue(), stream.write(b"P"))


class Packet(bytearray):
    pass


packet = Packet(b"ab")
held = memoryview(packet)
attempt(packet.append, 1)
attempt(Packet().append, 1)
held.release()
packet.append(99)
print(packet)

# Arrays of numbers that are not equal to themselves.
nan = float("nan")
for code in "fd":
    one, other = array.array(code, [1.5, nan]), array.array(code, [1.5, nan])
    print(one == other, one != other, one == one, one < other, one >= other, nan in one)
