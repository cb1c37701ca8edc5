# Functions that run at the end of the script.
import atexit


@atexit.register
def first():
    print("registered first, runs last")


def never():
    print("never")


atexit.register(print, "with", "arguments", sep="-")
atexit.register(never)
atexit.unregister(never)
try:
    atexit.register(3)
except TypeError as e:
    print(e)
print("end of the script")
