"""When the arguments of OSError are read: as it is made, unless a class only changes __init__."""


class Tagged(OSError):
    def __new__(cls, message, tag=None):
        self = super().__new__(cls, message)
        self.tag = tag
        return self


class Missing(FileNotFoundError):
    def __new__(cls, path):
        self = super().__new__(cls, 2, "gone", path)
        self.path = path
        return self


class Swapped(OSError):
    def __new__(cls, text, number):
        return super().__new__(cls, number, text)

    def __init__(self, *args):
        self.given = args


class Silent(OSError):
    def __init__(self, text):
        self.text = text


class Told(ConnectionError):
    def __init__(self, host, **details):
        super().__init__(111, "refused", host)
        self.details = details


def show(error):
    print(type(error).__name__, error.args, error.errno, error.strerror, error.filename, f"{error!s}", vars(error))


show(Tagged("some message", tag="t"))
show(Missing("x.txt"))
show(Swapped("odd", 5))
show(Silent("lost"))
show(Told("here", port=1))
show(OSError(2, "none", "a", None, "b"))
show(OSError("alone"))
show(OSError(13, "closed"))
show(IOError())

for make in (
    lambda: OSError("a", b=1),
    lambda: Tagged("a", other=1),
    lambda: Silent(),
    lambda: Silent(text="ok"),
    lambda: Told(host="h", port=2),
    lambda: ValueError("a", b=1),
):
    try:
        print(repr(make()))
    except TypeError as error:
        print(error)

blocked = BlockingIOError(11, "later", 7)
print(blocked.characters_written, blocked.args, blocked.filename)
blocked = BlockingIOError(11, "later")
for action in ("blocked.characters_written", "del blocked.characters_written"):
    try:
        exec(action)
    except AttributeError as error:
        print("AttributeError:", error)
blocked.characters_written = 3
print(blocked.characters_written)
for value in ("a", 1.5, None):
    try:
        blocked.characters_written = value
    except TypeError as error:
        print(error)
del blocked.characters_written
print(hasattr(blocked, "characters_written"))
