# Views of bytes as tables: subscripts, slices, orders, and what is said where something can't be.
import array


def tell(*attempts):
    for attempt in attempts:
        try:
            print(attempt())
        except Exception as error:
            print(type(error).__name__, error)


table = memoryview(b"abcdefgh").cast("B", [2, 4])
tell(
    lambda: (table.shape, table.strides, table.ndim, len(table), table.nbytes),
    lambda: (table[1, 2], table[-1, -1], table[0, 0]),
    lambda: (table[1:].tolist(), table[::-1].tolist(), table[:0].shape),
    lambda: (table[::-1].tobytes(), bytes(table[::-1]), bytearray(table[::-1]) + table),
    lambda: (table[1:][0, 1], table[::-1][0, 1], table[1:].nbytes),
    lambda: (table.tobytes("F"), table.tobytes(order="A"), table.tobytes(None)),
    lambda: table.tobytes(order="X"),
    lambda: table.tobytes(order=3),
    lambda: (table == table[:], table == memoryview(b"abcdefgh"), table == b"abcdefgh"),
    lambda: (memoryview(table).shape, table.toreadonly().shape),
    lambda: (table.hex("-", 2), table[::-1].hex()),
    lambda: list(table),
    lambda: 97 in table,
    lambda: table[0],
    lambda: table[...],
    lambda: table[0:1, 0:1],
    lambda: table[0:1, 0],
    lambda: table[()],
    lambda: table[1, 4],
    lambda: table[1, 1, 1],
    lambda: table[1.5],
)
for part in table, table[::-1], table[1:], table.cast("B"), table.cast("B")[::2]:
    print(part.contiguous, part.c_contiguous, part.f_contiguous)
for shape in (1, 8), (8, 1), (2, 4), (2, 1, 4):
    print(shape, memoryview(bytes(8)).cast("B", shape).f_contiguous)

tell(
    lambda: table.cast("I").tolist(),
    lambda: table.cast("B", (4, 2)),
    lambda: table.cast("B").cast("H", (2, 2)).tolist(),
    lambda: memoryview(b"ab").cast("B", []),
    lambda: memoryview(b"").cast("B", [0]),
    lambda: memoryview(b"ab").cast("B", [0]),
    lambda: memoryview(b"ab").cast("B", [2.0]),
    lambda: memoryview(b"ab").cast("B", ["2"]),
    lambda: memoryview(b"ab").cast("B", [True, 2]).tolist(),
    lambda: memoryview(b"a").cast("B", [1] * 65),
    lambda: memoryview(b"ab").cast("B", 2),
    lambda: memoryview(b"abcd")[::2].cast("B"),
)


def stored(view, key, value):
    view[key] = value
    return view.tobytes()


board = memoryview(bytearray(b"........")).cast("B", [2, 4])
tell(
    lambda: stored(board, (1, 0), ord("x")),
    lambda: stored(board, (0, -1), ord("o")),
    lambda: stored(board[::-1], (0, 1), ord("*")),
    lambda: board.tobytes(),
    lambda: stored(board, slice(0, 1), b"1234"),
    lambda: stored(board, 0, b"1234"),
    lambda: stored(board, ..., 1),
    lambda: stored(board, (0, 9), 1),
    lambda: stored(table, (0, 0), 1),
)

# A view of one item and no dimensions
single = memoryview(bytearray(b"s")).cast("B", ())
tell(
    lambda: (single[()], single[...] is single, single.tolist(), len(single), single.tobytes()),
    lambda: (single.shape, single.strides, single.ndim, single.contiguous),
    lambda: (stored(single, (), 65), stored(single, ..., 66)),
    lambda: single[0],
    lambda: single[:],
    lambda: list(single),
    lambda: stored(single, 0, 1),
    lambda: stored(single, (), "a"),
)

# Hashes, numbers and their formats
tell(
    lambda: hash(memoryview(b"abcd").cast("I")),
    lambda: hash(table) == hash(b"abcdefgh"),
    lambda: hash(board),
)
floats = memoryview(array.array("d", [float("nan"), 0.0]))
signed = memoryview(array.array("d", [float("nan"), -0.0]))
print(floats == floats, floats == signed, floats[1:] == signed[1:])
numbers = memoryview(array.array("i", [1, 2, 3]))
tell(
    lambda: stored(numbers, slice(0, 2), array.array("i", [7, 8])),
    lambda: stored(numbers, slice(0, 2), array.array("f", [7, 8])),
    lambda: stored(numbers, slice(0, 1), b"abcd"),
    lambda: stored(numbers, slice(None), numbers[::-1]),
    lambda: (numbers[::-1] == array.array("i", [8, 7, 3]), numbers[::-1].tolist()),
)

print(isinstance(1, int | list[int]), issubclass(int, int | list[int]))
tell(lambda: isinstance("", int | list[int]), lambda: issubclass(int, list[int] | int))
