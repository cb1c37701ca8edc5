"""Coroutines that run side by side on one thread: event loop, tasks and what they wait for."""

from .base_events import *
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import *
from .queues import *
from .runners import *
from .taskgroups import *
from .tasks import *
from .timeouts import *
from .transports import *
from .unix_events import *
from . import (
    base_events, coroutines, events, exceptions, futures, locks, protocols, queues, runners,
    taskgroups, tasks, timeouts, transports, unix_events)

_STREAMS = ("StreamReader", "StreamWriter", "StreamReaderProtocol")

__all__ = (
    base_events.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__
    + futures.__all__ + locks.__all__ + protocols.__all__ + runners.__all__ + queues.__all__
    + _STREAMS + tasks.__all__ + ("to_thread",) + timeouts.__all__
    + transports.__all__ + unix_events.__all__)


def __getattr__(name):
    # What few scripts need comes late; context variables make tasks slower.
    if name == "to_thread":
        from .threads import to_thread as value
    elif name == "log":
        from . import log as value
    elif name == "streams" or name in _STREAMS:
        from . import streams as value
        if name != "streams":
            value = getattr(value, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__, "streams"})
