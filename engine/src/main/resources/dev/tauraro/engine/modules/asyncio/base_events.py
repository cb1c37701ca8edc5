"""The event loop: runs what is ready, then waits until something is due."""

import heapq
import sys
import time
from collections import deque

from . import coroutines
from . import events
from . import futures
from . import tasks

__all__ = ("BaseEventLoop", "Server")

_MIN_SCHEDULED_TIMER_HANDLES = 100
_MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5
MAXIMUM_SELECT_TIMEOUT = 24 * 3600

# Asynchronous generators that are kept without asking which of them ended.
_FEW_ASYNCGENS = 64


def __getattr__(name):
    # Loggers are a big module, which few loops need.
    if name == "logger":
        from .log import logger
        return logger
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _logger():
    return sys.modules[__name__].logger


def _format_handle(handle):
    callback = handle._callback
    if isinstance(getattr(callback, "__self__", None), tasks.Task):
        return repr(callback.__self__)
    return str(handle)


def _format_pipe(fd):
    names = {-1: "<pipe>", -3: "<devnull>", -2: "<stdout>"}
    return names.get(fd) or repr(fd)


def _run_until_complete_cb(future):
    if not future.cancelled():
        error = future.exception()
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            return
    futures._get_loop(future).stop()


class Server(events.AbstractServer):
    """Connections are not available to scripts."""

    def __init__(self, *args, **kwargs):
        raise PermissionError("connections are not available to scripts")


class BaseEventLoop(events.AbstractEventLoop):
    """Runs what is ready, in the order in which it became so, and what is due."""

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._timer_cancelled_count = 0
        self._stopping = False
        self._closed = False
        self._thread_id = None
        self._exception_handler = None
        self._task_factory = None
        self._default_executor = None
        self._current_handle = None
        self._clock_resolution = 1e-9
        self.slow_callback_duration = 0.1
        self._asyncgens = {}
        self._most_asyncgens = _FEW_ASYNCGENS
        self._asyncgens_shutdown_called = False
        self._executor_shutdown_called = False
        self._unseen = {}
        self._debug = False
        self.set_debug(coroutines._is_debug_mode())

    def __repr__(self):
        return (f"<{self.__class__.__name__} running={self.is_running()} "
                f"closed={self.is_closed()} debug={self.get_debug()}>")

    def create_future(self):
        """A future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        """Start a coroutine as a task."""
        self._check_closed()
        if self._task_factory is None:
            task = tasks.Task(coro, loop=self, name=name, context=context)
            if task._source_traceback:
                del task._source_traceback[-1]
            return task
        chosen = {} if context is None else {"context": context}
        task = self._task_factory(self, coro, **chosen)
        tasks._set_task_name(task, name)
        return task

    def set_task_factory(self, factory):
        """Choose what makes tasks; None for the usual."""
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def time(self):
        """The clock of the loop, in seconds."""
        return time.monotonic()

    def set_debug(self, enabled):
        self._debug = enabled

    def get_debug(self):
        return self._debug

    def is_closed(self):
        return self._closed

    def is_running(self):
        return self._thread_id is not None

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _check_running(self):
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(
                f"a callable object was expected by {method}(), got {callback!r}")

    def call_soon(self, callback, *args, context=None):
        """Call a function in the next round."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon")
        handle = self._call_soon(callback, args, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        return handle

    def _call_soon(self, callback, args, context):
        handle = events.Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        """Call a function in the next round."""
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = self._call_soon(callback, args, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._write_to_self()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        """Call a function after some seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        timer = self.call_at(self.time() + delay, callback, *args, context=context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        return timer

    def call_at(self, when, callback, *args, context=None):
        """Call a function at a time."""
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_at")
        timer = events.TimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _timer_handle_cancelled(self, handle):
        if handle._scheduled:
            self._timer_cancelled_count += 1

    def _write_to_self(self):
        """Wake the loop up: it is awake when there is one thread."""

    def _process_events(self, event_list):
        """Nothing happens to files here."""

    def stop(self):
        """End run_forever() after this round."""
        self._stopping = True

    def close(self):
        """End the loop for good."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        unseen, self._unseen = self._unseen, {}
        for future in unseen.values():
            future._report_unseen()
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._executor_shutdown_called = True
        self._default_executor = None

    def run_forever(self):
        """Run until stop() is called."""
        self._check_closed()
        self._check_running()
        hooks = self._begin_hooks()
        events._set_running_loop(self)
        self._thread_id = 1
        try:
            self._run_once()
            while not self._stopping:
                self._run_once()
        finally:
            self._thread_id = None
            self._stopping = False
            events._set_running_loop(None)
            if hooks is not None:
                sys.set_asyncgen_hooks(*hooks)

    def _begin_hooks(self):
        if not hasattr(sys, "set_asyncgen_hooks"):
            return None
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(
            firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        return hooks

    def _asyncgen_firstiter_hook(self, agen):
        if self._asyncgens_shutdown_called:
            import warnings
            warnings.warn(
                f"asynchronous generator {agen!r} was scheduled after "
                "loop.shutdown_asyncgens() call", ResourceWarning, source=self)
        self._asyncgens[agen] = None
        if len(self._asyncgens) > self._most_asyncgens:
            self._asyncgens = dict.fromkeys(self._open_asyncgens())
            self._most_asyncgens = max(_FEW_ASYNCGENS, 2 * len(self._asyncgens))

    def _open_asyncgens(self):
        return [agen for agen in self._asyncgens if agen.ag_frame is not None]

    def _asyncgen_finalizer_hook(self, agen):
        self._asyncgens.pop(agen, None)
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    def run_until_complete(self, future):
        """Run until a future is done; returns its result."""
        self._check_closed()
        self._check_running()
        new = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if new:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new and future.done() and not future.cancelled():
                # The exception comes out of the loop itself.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _run_once(self):
        timers = self._scheduled
        count = len(timers)
        if (count > _MIN_SCHEDULED_TIMER_HANDLES and
                self._timer_cancelled_count / count > _MIN_CANCELLED_TIMER_HANDLES_FRACTION):
            kept = []
            for timer in timers:
                if timer._cancelled:
                    timer._scheduled = False
                else:
                    kept.append(timer)
            heapq.heapify(kept)
            timers = self._scheduled = kept
            self._timer_cancelled_count = 0
        else:
            while timers and timers[0]._cancelled:
                self._timer_cancelled_count -= 1
                heapq.heappop(timers)._scheduled = False
        wait = None
        if self._ready or self._stopping:
            wait = 0
        elif timers:
            wait = min(max(0, timers[0]._when - self.time()), MAXIMUM_SELECT_TIMEOUT)
        self._process_events(self._selector.select(wait))
        if timers:
            end = self.time() + self._clock_resolution
            while timers and timers[0]._when < end:
                timer = heapq.heappop(timers)
                timer._scheduled = False
                self._ready.append(timer)
        ready = self._ready
        for _ in range(len(ready)):
            handle = ready.popleft()
            if handle._cancelled:
                continue
            if not self._debug:
                handle._run()
                continue
            self._current_handle = handle
            try:
                begin = self.time()
                handle._run()
                took = self.time() - begin
                if took >= self.slow_callback_duration:
                    _logger().warning(
                        "Executing %s took %.3f seconds", _format_handle(handle), took)
            finally:
                self._current_handle = None

    def set_exception_handler(self, handler):
        """Set what is told of exceptions that nobody else sees."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        """Log what went wrong."""
        message = context.get("message") or "Unhandled exception in event loop"
        error = context.get("exception")
        details = False if error is None else (type(error), error, error.__traceback__)
        handle = self._current_handle
        if "source_traceback" not in context and handle is not None and handle._source_traceback:
            context["handle_traceback"] = handle._source_traceback
        lines = [message]
        for key in sorted(context):
            if key in ("message", "exception"):
                continue
            value = context[key]
            if key in ("source_traceback", "handle_traceback"):
                import traceback
                stack = "".join(traceback.format_list(value)).rstrip()
                what = "Object" if key == "source_traceback" else "Handle"
                value = f"{what} created at (most recent call last):\n{stack}"
            else:
                value = repr(value)
            lines.append(f"{key}: {value}")
        _logger().error("\n".join(lines), exc_info=details)

    def call_exception_handler(self, context):
        """Tell the handler what went wrong."""
        if self._exception_handler is None:
            try:
                self.default_exception_handler(context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                _logger().error("Exception in default exception handler", exc_info=True)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            try:
                self.default_exception_handler({
                    "message": "Unhandled error in exception handler", "exception": error,
                    "context": context})
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException:
                _logger().error(
                    "Exception in default exception handler while handling an unexpected error "
                    "in custom exception handler", exc_info=True)

    async def shutdown_asyncgens(self):
        """Close the asynchronous generators that are not at their end."""
        self._asyncgens_shutdown_called = True
        closing = self._open_asyncgens()
        self._asyncgens.clear()
        if not closing:
            return
        results = await tasks.gather(
            *[agen.aclose() for agen in closing], return_exceptions=True)
        for result, agen in zip(results, closing):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    "message": "an error occurred during closing of asynchronous generator "
                               f"{agen!r}",
                    "exception": result, "asyncgen": agen})

    async def shutdown_default_executor(self):
        """Let no more functions run in the executor."""
        self._executor_shutdown_called = True

    def set_default_executor(self, executor):
        """There are no threads here."""
        raise TypeError("executor must be ThreadPoolExecutor instance")

    def run_in_executor(self, executor, func, *args):
        """Run a function in the next round: there are no threads here."""
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None and self._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")
        future = self.create_future()
        self.call_soon(_run_in_place, future, func, args)
        return future


def _run_in_place(future, func, args):
    if future.cancelled():
        return
    try:
        result = func(*args)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        future.set_exception(error)
    else:
        futures._set_result_unless_cancelled(future, result)
