"""The simple queue, and what all queues have in common."""

from collections import deque
from time import sleep
from types import GenericAlias


class Empty(Exception):
    """There is nothing in the queue."""


def _check(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


def _wait(block, timeout):
    """Wait for another thread, which never comes."""
    if not block:
        return
    if timeout is None:
        raise RuntimeError("waiting for a queue would never end: there are no threads")
    sleep(timeout)


class SimpleQueue:
    """First in, first out, without bound."""

    def __init__(self):
        self._queue = deque()

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        _check(block, timeout)
        if not self._queue:
            _wait(block, timeout)
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        self._queue.append(item)

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._queue

    def qsize(self):
        return len(self._queue)

    __class_getitem__ = classmethod(GenericAlias)
