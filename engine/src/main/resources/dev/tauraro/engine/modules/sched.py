"""A scheduler: calls functions at their times."""

import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]


class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    """A call at a time."""

    __slots__ = ()


_numbers = count()


class scheduler:
    """Calls functions in the order of their times and priorities."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        """Call a function at a time; returns what cancel() takes."""
        event = Event(
            time, priority, next(_numbers), action, argument, {} if kwargs is None else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        """Call a function after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take back a call; ValueError when there is none such."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing is left to call."""
        return not self._queue

    def run(self, blocking=True):
        """Make all calls; without blocking those due, and return the time until the next."""
        queue = self._queue
        while queue:
            event = queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        """The calls to come, in their order."""
        return sorted(self._queue)
