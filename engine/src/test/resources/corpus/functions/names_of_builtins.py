"""What built-in functions and methods tell of themselves."""
FUNCTIONS = (
    dict.fromkeys, int.from_bytes, str.maketrans, bytes.fromhex, float.fromhex, [].append, len, str.join,
    "".join, dict.__init__, {}.__init__, object.__new__, int.__new__, type.__call__,
    dict.__class_getitem__, object.__init_subclass__, type.mro, bytearray.maketrans)
for function in FUNCTIONS:
    for name in ("__name__", "__qualname__", "__module__", "__self__", "__text_signature__", "__objclass__"):
        try:
            print(repr(getattr(function, name)), end=" ")
        except AttributeError as e:
            print("AttributeError", e, end=" ")
    print()


class Some:
    def method(self):
        """Told."""

Some.method.known = 7
print("known" in dir(Some().method), Some().method.known)
print(type(eval("__builtins__", {})))


def lines(function):
    try:
        function()
    except Exception as e:
        trace = e.__traceback__.tb_next
        print(function.__name__, trace.tb_frame.f_lineno - trace.tb_frame.f_code.co_firstlineno,
              trace.tb_lineno - trace.tb_frame.f_code.co_firstlineno)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        {}["a"]
        pass


def in_named_handler():
    try:
        1 / 0
    except ZeroDivisionError as e:
        {}["a"]
        pass


def other_handler():
    try:
        1 / 0
    except KeyError:
        pass


def in_finally():
    try:
        1 / 0
    finally:
        pass


def in_with():
    with Manager():
        1 / 0
        pass


def again():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
        raise

for function in (in_handler, in_named_handler, other_handler, in_finally, in_with, again):
    lines(function)
for count in (0, 1, 3):
    try:
        property().__set_name__(*range(count))
    except TypeError as e:
        print(e)
