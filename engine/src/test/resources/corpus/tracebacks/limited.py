"""sys.tracebacklimit: how many calls are shown."""
import sys
import traceback


def deep(n):
    if n:
        deep(n - 1)
    raise ValueError("deep")


def shown(**options):
    try:
        deep(3)
    except ValueError as e:
        print("".join(traceback.format_exception(e, **options)).replace(shown.__code__.co_filename, "FILE"))


for sys.tracebacklimit in (10, 2, 1, 0, -1):
    print("limit", sys.tracebacklimit)
    shown()
    print([f.name for f in traceback.extract_stack()], len(traceback.extract_stack(limit=5)))
shown(limit=3)
shown(limit=-1)
sys.tracebacklimit = 2
deep(4)
