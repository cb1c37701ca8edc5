# How few bytes numbers fit in, with and without a sign; both 0 and -1 need none.
for number in (0, 1, -1, -2, 127, 128, -128, -129, 255, 256, 2 ** 63, -2 ** 63):
    for size in (0, 1, 2, 8, 9):
        for signed in (False, True):
            try:
                data = number.to_bytes(size, "big", signed=signed)
                print(number, size, signed, data, int.from_bytes(data, "big", signed=signed))
            except OverflowError as error:
                print(number, size, signed, error)
