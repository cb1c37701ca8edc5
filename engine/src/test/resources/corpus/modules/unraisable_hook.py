"""Exceptions of calls at the end of a script go to sys.unraisablehook."""
import atexit
import re
import sys


class Places:
    """Writes without the folders of files."""

    def write(self, text):
        sys.stdout.write(re.sub('File ".*/', 'File "', text))

    def flush(self):
        pass


sys.stderr = Places()


class Job:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Job({self.name!r})"

    def __call__(self):
        try:
            {}[self.name]
        except KeyError as error:
            raise ValueError("no " + self.name) from error


def own(unraisable):
    print("own hook:", unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg, unraisable.object)
    print(len(unraisable), type(unraisable).__name__, unraisable.exc_traceback is not None)
    sys.__unraisablehook__(unraisable)


def replace():
    sys.unraisablehook = own


def leave():
    raise SystemExit("at the end")


atexit.register(Job("last"))
atexit.register(replace)
atexit.register(leave) and atexit.unregister(leave)
atexit.register(Job("first"))

print(sys.unraisablehook is sys.__unraisablehook__, callable(sys.unraisablehook))
for arguments in [], [3], [None, None]:
    try:
        sys.unraisablehook(*arguments)
    except TypeError as error:
        print(error)
