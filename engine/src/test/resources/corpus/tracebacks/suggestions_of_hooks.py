"""Where names are suggested that may have been meant: by hooks, not by the module traceback."""
import io
import sys
import traceback

global_of_text = 1


def wrong():
    return global_of_test


def written(function, *arguments):
    sys.stderr = file = io.StringIO()
    try:
        function(*arguments)
    finally:
        sys.stderr = sys.__stderr__
    print(len(file.getvalue().splitlines()), file.getvalue().splitlines()[-1])


try:
    wrong()
except NameError as e:
    print(traceback.format_exc().splitlines()[-1])
    print(traceback.format_exception_only(e))
    written(traceback.print_exc)
    written(sys.excepthook, type(e), e, e.__traceback__)
    written(sys.excepthook, None, "text", None)
try:
    "".uper()
except AttributeError as e:
    print(traceback.format_exception_only(e))
    written(sys.excepthook, type(e), e, None)
