# %d asks for __int__, and says what is wanted when no int comes of it.
class Number:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Refusing:
    def __int__(self):
        raise TypeError("no number")


class Failing:
    def __int__(self):
        raise ValueError("no value")


for form in ["%d", "%i", "%5.2d", "%x", "%e"]:
    for value in [Number(3), Number(1.5), Number("3"), Number(None), Refusing(),
                  Failing(), 2.5]:
        for pattern in (form, form.encode()):
            try:
                print(repr(pattern % value), end=" ")
            except (TypeError, ValueError) as error:
                print(type(error).__name__ + ":", error, end=" ")
        print()


# A coroutine can be sent to, but is no iterator.
async def answer():
    return 3


running = answer()
for attempt in (lambda: next(running), lambda: next(running, 0), lambda: iter(running)):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
try:
    running.send(None)
except StopIteration as stop:
    print(stop.value)
