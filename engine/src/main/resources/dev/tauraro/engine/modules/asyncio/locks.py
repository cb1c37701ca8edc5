"""Locks and other things that tasks wait for."""

import enum
from collections import deque

from .exceptions import BrokenBarrierError, CancelledError
from .mixins import _LoopBoundMixin

__all__ = ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier")


class _Managed:
    """What is acquired by async with."""

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class _Shown:
    """What is shown with the state that it is in."""

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object at {id(self):#x} [{self._state_text()}]>"


class _Line(_Shown, _LoopBoundMixin):
    """What tasks wait for in line, each for a future of its own."""

    _waiters = None

    async def _wait_in_line(self):
        waiter = self._get_loop().create_future()
        if self._waiters is None:
            self._waiters = deque()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            self._left(waiter)
            raise

    def _left(self, waiter):
        """A task does not wait any more; it may have been its turn."""

    def _state_text(self):
        state = self._state_name()
        return f"{state}, waiters:{len(self._waiters)}" if self._waiters else state


class Lock(_Managed, _Line):
    """Held by one task at a time."""

    def __init__(self):
        self._locked = False

    def _state_name(self):
        return "locked" if self._locked else "unlocked"

    def locked(self):
        return self._locked

    async def acquire(self):
        """Wait until the lock is free, and take it."""
        if self._locked or not all(w.cancelled() for w in self._waiters or ()):
            await self._wait_in_line()
        self._locked = True
        return True

    def _left(self, waiter):
        if not self._locked:
            self._wake_up()

    def release(self):
        """Give the lock back."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_up()

    def _wake_up(self):
        if self._waiters:
            waiter = self._waiters[0]
            if not waiter.done():
                waiter.set_result(True)


class Event(_Line):
    """Tasks wait until it is set."""

    def __init__(self):
        self._waiters = deque()
        self._value = False

    def _state_name(self):
        return "set" if self._value else "unset"

    def is_set(self):
        return self._value

    def set(self):
        """Let all go on."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        """Wait until it is set."""
        if not self._value:
            await self._wait_in_line()
        return True


class Condition(_Managed, _Line):
    """Tasks wait to be notified, with a lock."""

    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self._waiters = deque()

    def _state_name(self):
        return "locked" if self.locked() else "unlocked"

    async def wait(self):
        """Give the lock back, wait to be notified, and take it again."""
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            await self._wait_in_line()
            return True
        finally:
            await self._take_again()

    async def _take_again(self):
        # The lock is held when wait() ends, so a cancelled task goes on waiting for it.
        cancelled = None
        while True:
            try:
                await self.acquire()
            except CancelledError as error:
                cancelled = error
            else:
                break
        if cancelled is not None:
            raise cancelled

    async def wait_for(self, predicate):
        """Wait until a function says that it is so."""
        while not (answer := predicate()):
            await self.wait()
        return answer

    def notify(self, n=1):
        """Let some go on."""
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        count = 0
        for waiter in self._waiters:
            if count >= n:
                break
            if not waiter.done():
                count += 1
                waiter.set_result(False)

    def notify_all(self):
        """Let all go on."""
        self.notify(len(self._waiters))


class Semaphore(_Managed, _Line):
    """Held by a number of tasks at a time."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value

    def _state_name(self):
        return "locked" if self.locked() else f"unlocked, value:{self._value}"

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters or ())

    async def acquire(self):
        """Wait until there is room, and take it."""
        if not self.locked():
            self._value -= 1
            return True
        await self._wait_in_line()
        if self._value > 0:
            self._wake_up_next()
        return True

    def _left(self, waiter):
        if not waiter.cancelled():
            # The room was given to it already.
            self._give_back()

    def _give_back(self):
        self._value += 1
        self._wake_up_next()

    def release(self):
        """Give the room back."""
        self._give_back()

    def _wake_up_next(self):
        """Give room to the first that has none."""
        first = next((w for w in self._waiters or () if not w.done()), None)
        if first is not None:
            self._value -= 1
            first.set_result(True)


class BoundedSemaphore(Semaphore):
    """A semaphore that is not given back more often than taken."""

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        self._give_back()


class _BarrierState(enum.Enum):
    FILLING = "filling"
    DRAINING = "draining"
    RESETTING = "resetting"
    BROKEN = "broken"


class Barrier(_Shown, _LoopBoundMixin):
    """Tasks wait until enough of them do."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = _BarrierState.FILLING
        self._count = 0

    @property
    def broken(self):
        return self._state is _BarrierState.BROKEN

    @property
    def n_waiting(self):
        return self._count if self._state is _BarrierState.FILLING else 0

    @property
    def parties(self):
        return self._parties

    def _state_text(self):
        state = self._state.value
        return state if self.broken else f"{state}, waiters:{self.n_waiting}/{self._parties}"

    async def __aexit__(self, *args):
        pass

    async def __aenter__(self):
        return await self.wait()

    async def wait(self):
        """Wait for the others; returns a number from 0 up."""
        async with self._cond:
            while self._state in (_BarrierState.DRAINING, _BarrierState.RESETTING):
                await self._cond.wait()
            if self._state is _BarrierState.BROKEN:
                raise BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = _BarrierState.DRAINING
                    self._cond.notify_all()
                else:
                    while self._state is _BarrierState.FILLING:
                        await self._cond.wait()
                    if self._state in (_BarrierState.BROKEN, _BarrierState.RESETTING):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in (_BarrierState.RESETTING, _BarrierState.DRAINING):
                        self._state = _BarrierState.FILLING
                    self._cond.notify_all()

    async def reset(self):
        """Let all that wait fail, and begin anew."""
        async with self._cond:
            waited_for = self._count > 0
            self._state = _BarrierState.RESETTING if waited_for else _BarrierState.FILLING
            self._cond.notify_all()

    async def abort(self):
        """Break the barrier: all that wait, and all that come, fail."""
        async with self._cond:
            self._state = _BarrierState.BROKEN
            self._cond.notify_all()
