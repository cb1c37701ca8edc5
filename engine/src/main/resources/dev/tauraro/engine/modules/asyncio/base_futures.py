"""What futures have in common: their states, and how they are shown."""

import reprlib

from . import format_helpers

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Whether this is a future."""
    return (hasattr(obj.__class__, "_asyncio_future_blocking")
            and obj._asyncio_future_blocking is not None)


def _format_callbacks(callbacks):
    """The functions that are to be called, the middle of a long list left out."""
    shown = [format_helpers._format_callback_source(each, ()) for each, _ in callbacks]
    if len(shown) > 2:
        shown[1:-1] = [f"<{len(shown) - 2} more>"]
    return f"cb=[{', '.join(shown)}]"


def _future_repr_info(future):
    """The state of a future, in words."""
    info = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is not None:
            info.append(f"exception={future._exception!r}")
        else:
            info.append(f"result={reprlib.repr(future._result)}")
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if future._source_traceback:
        info.append(format_helpers._format_origin(future._source_traceback))
    return info


@reprlib.recursive_repr()
def _future_repr(future):
    return f"<{future.__class__.__name__} {' '.join(future._repr_info())}>"
