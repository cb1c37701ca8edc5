"""What modules give to those who import all of them, and locale.format, which is on its way out."""
import base64, csv, locale, traceback, warnings
for module in (base64, csv, locale, traceback):
    print(module.__name__, sorted(module.__all__), all(hasattr(module, name) for name in module.__all__))
import inspect, os, asyncio
print("ABCMeta" in inspect.__all__, "PathLike" in os.__all__, "TaskGroup" in asyncio.__all__, asyncio.TaskGroup.__name__)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(locale.format("%d", 3), locale.format("%5.2f", 3, True), locale.format("%*d", 3, False, False, 4), locale.format("%(a)s", {"a": 1}))
    print(len(caught), caught[0].category.__name__, caught[0].message)
    for wrong in ("x%d", "%d%d", "", "%"):
        try: locale.format(wrong, 3)
        except ValueError as e: print(e)

def failed(cause=None):
    try:
        try: 1 / 0
        except ZeroDivisionError as e: raise ValueError("wrong") from cause
    except ValueError as e: return e
def shown(e, **words): return traceback.TracebackException.from_exception(e, **words)
first, second = [failed() for _ in range(2)]
print(shown(first) == shown(second), shown(first) == shown(failed(KeyError())), shown(first, limit=0) == shown(first), shown(first) == 3)
print(shown(first, compact=True).__context__ is not None, shown(failed(KeyError()), compact=True).__context__, shown(failed(KeyError())).__context__ is not None)
