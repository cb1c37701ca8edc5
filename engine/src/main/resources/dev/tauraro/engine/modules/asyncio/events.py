"""Calls that loops are to make, what loops and their policies are, and which are in use."""

from _contextvars import copy_context as _copy_context

from . import constants
from . import format_helpers

__all__ = (
    "AbstractEventLoopPolicy", "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle",
    "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop",
    "new_event_loop", "get_child_watcher", "set_child_watcher", "_set_running_loop",
    "get_running_loop", "_get_running_loop",
)


class Handle:
    """A call that the event loop is to make."""

    __slots__ = (
        "_callback", "_args", "_cancelled", "_loop", "_source_traceback", "_repr", "__weakref__",
        "_context")

    def __init__(self, callback, args, loop, context=None):
        self._context = _copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._repr = None
        self._source_traceback = (
            format_helpers._calls_outside(constants.DEBUG_STACK_DEPTH) if loop.get_debug()
            else None)

    def _repr_info(self):
        info = [self.__class__.__name__]
        if self._cancelled:
            info.append("cancelled")
        if self._callback is not None:
            info.append(format_helpers._format_callback_source(self._callback, self._args))
        if self._source_traceback:
            info.append(format_helpers._format_origin(self._source_traceback))
        return info

    def __repr__(self):
        return self._repr or f"<{' '.join(self._repr_info())}>"

    def cancel(self):
        """Don't make the call."""
        if not self._cancelled:
            self._cancelled = True
            if self._loop.get_debug():
                self._repr = repr(self)
            self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            shown = format_helpers._format_callback_source(self._callback, self._args)
            context = {
                "message": f"Exception in callback {shown}", "exception": error, "handle": self}
            if self._source_traceback:
                context["source_traceback"] = self._source_traceback
            self._loop.call_exception_handler(context)


class TimerHandle(Handle):
    """A call that the event loop is to make at a time."""

    __slots__ = ("_scheduled", "_when")

    def __init__(self, when, callback, args, loop, context=None):
        self._when = when
        self._scheduled = False
        super().__init__(callback, args, loop, context)
        if self._source_traceback:
            del self._source_traceback[-1]

    def _repr_info(self):
        state = 2 if self._cancelled else 1
        info = super()._repr_info()
        return [*info[:state], f"when={self._when}", *info[state:]]

    def when(self):
        """When the call is due, by the clock of the loop."""
        return self._when

    def cancel(self):
        if not self._cancelled:
            self._loop._timer_handle_cancelled(self)
        super().cancel()

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when or self.__eq__(other)
        return NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        if isinstance(other, TimerHandle):
            return self._when > other._when or self.__eq__(other)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, TimerHandle):
            return (self._when == other._when and self._callback == other._callback
                    and self._args == other._args and self._cancelled == other._cancelled)
        return NotImplemented


def _leave_open(cls, names, asynchronous=()):
    """Give a class methods that its subclasses are to define."""

    def add(name, method):
        method.__name__ = name
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        setattr(cls, name, method)

    def make(name):
        def method(self, *args, **kwargs):
            raise NotImplementedError
        add(name, method)

    def make_asynchronous(name):
        async def method(self, *args, **kwargs):
            raise NotImplementedError
        add(name, method)

    for name in names:
        make(name)
    for name in asynchronous:
        make_asynchronous(name)


class AbstractServer:
    """What servers are."""

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


_leave_open(AbstractServer, ("close", "get_loop", "is_serving"),
            ("start_serving", "serve_forever", "wait_closed"))


class AbstractEventLoop:
    """What event loops are."""

    def call_soon(self, callback, *args, context=None):
        return self.call_later(0, callback, *args, context=context)


_leave_open(
    AbstractEventLoop,
    ("run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close",
     "_timer_handle_cancelled", "call_later", "call_at", "time", "create_future", "create_task",
     "call_soon_threadsafe", "run_in_executor", "set_default_executor", "add_reader",
     "remove_reader", "add_writer", "remove_writer", "add_signal_handler",
     "remove_signal_handler", "set_task_factory", "get_task_factory", "get_exception_handler",
     "set_exception_handler", "default_exception_handler", "call_exception_handler", "get_debug",
     "set_debug"),
    ("shutdown_asyncgens", "shutdown_default_executor", "getaddrinfo", "getnameinfo",
     "create_connection", "create_server", "sendfile", "start_tls", "create_unix_connection",
     "create_unix_server", "connect_accepted_socket", "create_datagram_endpoint",
     "connect_read_pipe", "connect_write_pipe", "subprocess_shell", "subprocess_exec",
     "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall",
     "sock_sendto", "sock_connect", "sock_accept", "sock_sendfile"))


class AbstractEventLoopPolicy:
    """Decides which event loop is in use."""


_leave_open(AbstractEventLoopPolicy, (
    "get_event_loop", "set_event_loop", "new_event_loop", "get_child_watcher",
    "set_child_watcher"))


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One event loop, made when it is asked for first."""

    _loop_factory = None

    class _Local:
        _loop = None
        _set_called = False

    def __init__(self):
        self._local = self._Local()

    def get_event_loop(self):
        """The event loop; made unless one was set or taken away."""
        if self._local._loop is None and not self._local._set_called:
            self.set_event_loop(self.new_event_loop())
        if self._local._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._local._loop

    def set_event_loop(self, loop):
        """Set the event loop."""
        self._local._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(
                "loop must be an instance of AbstractEventLoop or None, "
                f"not '{type(loop).__name__}'")
        self._local._loop = loop

    def new_event_loop(self):
        """A new event loop, which is not set."""
        return self._loop_factory()


_event_loop_policy = None
_running = None


def _get_running_loop():
    """The event loop that runs now, or None."""
    return _running


def _set_running_loop(loop):
    """Say which event loop runs now."""
    global _running
    _running = loop


def get_running_loop():
    """The event loop that runs now."""
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def get_event_loop_policy():
    """The policy in use."""
    global _event_loop_policy
    if _event_loop_policy is None:
        from . import DefaultEventLoopPolicy
        _event_loop_policy = DefaultEventLoopPolicy()
    return _event_loop_policy


def set_event_loop_policy(policy):
    """Set the policy; None for the usual one."""
    global _event_loop_policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(
            "policy must be an instance of AbstractEventLoopPolicy or None, "
            f"not '{type(policy).__name__}'")
    _event_loop_policy = policy


def get_event_loop():
    """The event loop that runs now, or the one of the policy."""
    return _running if _running is not None else get_event_loop_policy().get_event_loop()


_get_event_loop = get_event_loop


def set_event_loop(loop):
    """Set what get_event_loop() returns outside of coroutines."""
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    """A new event loop."""
    return get_event_loop_policy().new_event_loop()


def get_child_watcher():
    """What watches processes."""
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    """Set what watches processes."""
    return get_event_loop_policy().set_child_watcher(watcher)


_py_get_event_loop = _c_get_event_loop = get_event_loop
_py_get_running_loop = _c_get_running_loop = get_running_loop
_py__get_running_loop = _c__get_running_loop = _get_running_loop
_py__set_running_loop = _c__set_running_loop = _set_running_loop
_py__get_event_loop = _c__get_event_loop = _get_event_loop
