"""The event loop and the policy in use. There are no files and connections to wait for here."""

import time

from . import base_events
from . import events

__all__ = ("SelectorEventLoop", "DefaultEventLoopPolicy")


class _Clock:
    """Waits for time to pass, as there is nothing else to wait for."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError("the event loop would wait without end: nothing is scheduled")
        if timeout > 0:
            time.sleep(timeout)
        return ()

    def close(self):
        """There is nothing to give back."""


class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    """The event loop of scripts."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = _Clock() if selector is None else selector


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    """One event loop, made when it is asked for first."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
