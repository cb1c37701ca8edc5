"""Locks and what else works with one thread. Scripts have one thread, so none can be started."""

import time as _time

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread",
    "TIMEOUT_MAX", "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier",
    "BrokenBarrierError", "Timer", "ThreadError", "local", "get_native_id", "stack_size",
    "excepthook", "setprofile", "settrace",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError
_MAIN = 1


def get_ident():
    """The number of the thread that runs."""
    return _MAIN


get_native_id = get_ident


def stack_size(size=0):
    """The size of stacks: as it comes."""
    return 0


def settrace(func):
    """Threads are not watched."""


def setprofile(func):
    """Threads are not watched."""


def excepthook(args, /):
    """No thread raises."""


def _check_timeout(blocking, timeout):
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be positive")


def _wait_in_vain(timeout, what):
    """Wait for another thread: in vain, for there is none."""
    if timeout is None or timeout == -1:
        raise RuntimeError(f"{what} would wait for ever: there is no other thread")
    _time.sleep(max(0, timeout))
    return False


class _Lock:
    """A lock."""

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        _check_timeout(blocking, timeout)
        if not self._locked:
            self._locked = True
            return True
        return blocking and _wait_in_vain(timeout, "acquire()")

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


class _RLock:
    """A lock that its owner can take several times."""

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _check_timeout(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def _is_owned(self):
        return self._count > 0

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return (f"<{state} _thread.RLock object owner={_MAIN if self._count else 0} "
                f"count={self._count} at {id(self):#x}>")


_Lock.__name__ = _Lock.__qualname__ = "lock"
_RLock.__name__ = _RLock.__qualname__ = "RLock"
_Lock.__module__ = _RLock.__module__ = "_thread"


def Lock():
    """A new lock."""
    return _Lock()


def RLock(*args, **kwargs):
    """A new lock that its owner can take several times."""
    return _RLock(*args, **kwargs)


class local:
    """Attributes that belong to one thread."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return object.__new__(cls)


local.__module__ = "_thread"


class Condition:
    """Lets threads wait until others tell them to go on."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire, self.release = lock.acquire, lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def _check(self, action):
        lock = self._lock
        if not (lock.locked() if hasattr(lock, "locked") else lock._is_owned()):
            raise RuntimeError(f"cannot {action} on un-acquired lock")

    def wait(self, timeout=None):
        self._check("wait")
        return _wait_in_vain(timeout, "wait()")

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        self._check("notify")

    def notify_all(self):
        self.notify()

    def __repr__(self):
        return f"<Condition({self._lock!r}, 0)>"


class Semaphore:
    """A counter that threads wait for to be above zero."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        cls = self.__class__
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value:
            self._value -= 1
            return True
        return blocking and _wait_in_vain(timeout, "acquire()")

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore that refuses to count above where it began."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._flag = False

    def __repr__(self):
        cls = self.__class__
        state = "set" if self._flag else "unset"
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return self._flag or _wait_in_vain(timeout, "wait()")


class BrokenBarrierError(RuntimeError):
    """The barrier was broken."""


class Barrier:
    """A place where a number of threads wait for each other."""

    def __init__(self, parties, action=None, timeout=None):
        self._parties, self._action, self._timeout = parties, action, timeout
        self._broken = False

    def wait(self, timeout=None):
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            self._broken = True
            _wait_in_vain(self._timeout if timeout is None else timeout, "wait()")
            raise BrokenBarrierError
        if self._action:
            self._action()
        return 0

    def reset(self):
        self._broken = False

    def abort(self):
        self._broken = True

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: 0)
    broken = property(lambda self: self._broken)


class Thread:
    """A thread, which cannot be started here."""

    _count = 0

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            Thread._count += 1
            name = f"Thread-{Thread._count}"
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target, self._name, self._args = target, str(name), args
        self._kwargs = {} if kwargs is None else kwargs
        self.daemon = bool(daemon)
        self._ident = None

    def start(self):
        """There are no threads for scripts."""
        raise RuntimeError("can't start new thread: threads are not available to scripts")

    def run(self):
        """Calls the function that the thread is for."""
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if self._ident is None:
            raise RuntimeError("cannot join thread before it is started")
        raise RuntimeError("cannot join current thread")

    def is_alive(self):
        return self._ident is not None

    name = property(lambda self: self._name, lambda self, name: setattr(self, "_name", str(name)))
    ident = property(lambda self: self._ident)
    native_id = ident

    def getName(self):
        return self._name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def __repr__(self):
        if self._ident is None:
            return f"<{self.__class__.__name__}({self._name}, initial)>"
        return f"<{self.__class__.__name__}({self._name}, started {self._ident})>"


class Timer(Thread):
    """A thread that calls a function after a time."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()


class _MainThread(Thread):
    """The thread that runs."""

    def __init__(self):
        super().__init__(name="MainThread")
        self._ident = _MAIN


_main = _MainThread()


def current_thread():
    """The thread that runs."""
    return _main


main_thread = currentThread = current_thread


def enumerate():
    """All threads."""
    return [_main]


def active_count():
    """How many threads there are."""
    return 1


activeCount = active_count
