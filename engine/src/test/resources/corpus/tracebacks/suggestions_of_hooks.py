"""Where names are suggested that may have been meant: by hooks, not by the module traceback."""
import sys
import traceback

global_of_text = 1


def wrong():
    return global_of_test


try:
    wrong()
except NameError as e:
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(e))
    traceback.print_exc(file=sys.stdout)
    sys.stderr = sys.stdout
    sys.excepthook(type(e), e, e.__traceback__)
    sys.excepthook(None, "text", None)
    sys.stderr = sys.__stderr__
try:
    "".uper()
except AttributeError as e:
    print(traceback.format_exception_only(e))
    sys.excepthook(type(e), e, None)
