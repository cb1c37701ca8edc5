"""Tasks: coroutines that run side by side, and how to wait for them."""

import itertools
import sys
from functools import partial
from types import GenericAlias, GeneratorType, coroutine

from . import base_tasks
from . import coroutines
from . import events
from . import exceptions
from . import futures
from .events import get_running_loop

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait",
    "wait_for", "as_completed", "sleep", "gather", "shield", "ensure_future",
    "run_coroutine_threadsafe", "current_task", "all_tasks", "_register_task",
    "_unregister_task", "_enter_task", "_leave_task",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
CancelledError = exceptions.CancelledError
InvalidStateError = exceptions.InvalidStateError
Future = futures.Future
_task_name_counter = itertools.count(1).__next__
_current_tasks = {}
_tasks = {}


class Task(Future):
    """A coroutine that runs beside others."""

    _coro = None
    _fut_waiter = None
    _must_cancel = False
    _log_destroy_pending = True
    _num_cancels_requested = 0
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(loop=loop)
        if self._source_traceback:
            del self._source_traceback[-1]
        if not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f"Task-{_task_name_counter()}" if name is None else str(name)
        self._coro = coro
        self._context = events._copy_context() if context is None else context
        self._loop.call_soon(self._step, context=self._context)
        _register_task(self)

    def _repr_info(self):
        return base_tasks._task_repr_info(self)

    def __repr__(self):
        return base_tasks._task_repr(self)

    def set_name(self, value):
        self._name = str(value)

    def get_name(self):
        return self._name

    def get_coro(self):
        return self._coro

    def set_exception(self, exception):
        self._refuse("set_exception")

    def set_result(self, result):
        self._refuse("set_result")

    def _refuse(self, operation):
        # What comes out of the coroutine is the result, nothing else.
        raise RuntimeError(f"Task does not support {operation} operation")

    def get_stack(self, *, limit=None):
        """The frames of the coroutine, or of its exception."""
        return base_tasks._task_get_stack(self, limit)

    def print_stack(self, *, limit=None, file=None):
        """Print the frames of the coroutine, or of its exception."""
        return base_tasks._task_print_stack(self, limit, sys.stderr if file is None else file)

    def cancel(self, msg=None):
        """Raise CancelledError in the coroutine at its next step."""
        self._see()
        if self._state != futures._PENDING:
            return False
        self._num_cancels_requested += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many requests to cancel are open."""
        return self._num_cancels_requested

    def uncancel(self):
        """Take back a request to cancel."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
        return self._num_cancels_requested

    def _step(self, error=None):
        if self._state != futures._PENDING:
            raise InvalidStateError(f"_step(): already done: {self!r}, {error!r}")
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        loop = self._loop
        before = _current_tasks.get(loop)
        if before is not None:
            raise RuntimeError(
                f"Cannot enter into task {self!r} while another task {before!r} is being "
                "executed.")
        _current_tasks[loop] = self
        try:
            result = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as failure:
            super().set_exception(failure)
            raise
        except BaseException as failure:
            super().set_exception(failure)
        else:
            self._wait_on(result)
        finally:
            _current_tasks.pop(loop, None)

    def _schedule_callbacks(self):
        _tasks.pop(id(self), None)
        super()._schedule_callbacks()

    def _wait_on(self, result):
        """Go on when what the coroutine waits for is there."""
        blocking = getattr(result, "_asyncio_future_blocking", None)
        if blocking is not None:
            if futures._get_loop(result) is not self._loop:
                problem = f"Task {self!r} got Future {result!r} attached to a different loop"
            elif not blocking:
                problem = f"yield was used instead of yield from in task {self!r} with {result!r}"
            elif result is self:
                problem = f"Task cannot await on itself: {self!r}"
            else:
                result._asyncio_future_blocking = False
                result.add_done_callback(self._wakeup, context=self._context)
                self._fut_waiter = result
                if self._must_cancel and result.cancel(msg=self._cancel_message):
                    self._must_cancel = False
                return
        elif result is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        elif isinstance(result, GeneratorType):
            problem = (f"yield was used instead of yield from for generator in task {self!r} "
                       f"with {result!r}")
        else:
            problem = f"Task got bad yield: {result!r}"
        self._loop.call_soon(self._step, RuntimeError(problem), context=self._context)

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()


Task.__module__ = "_asyncio"
_PyTask = _CTask = Task


def _register_task(task):
    """Remember a task until it is done."""
    _tasks[id(task)] = task


def _unregister_task(task):
    """Forget a task."""
    _tasks.pop(id(task), None)


def _enter_task(loop, task):
    """Say that a task runs now."""
    current = _current_tasks.get(loop)
    if current is not None:
        raise RuntimeError(
            f"Cannot enter into task {task!r} while another task {current!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    """Say that a task does not run any more."""
    current = _current_tasks.get(loop)
    if current is not task:
        raise RuntimeError(
            f"Leaving task {task!r} does not match the current task {current!r}.")
    del _current_tasks[loop]


_py_register_task = _c_register_task = _register_task
_py_unregister_task = _c_unregister_task = _unregister_task
_py_enter_task = _c_enter_task = _enter_task
_py_leave_task = _c_leave_task = _leave_task


def current_task(loop=None):
    """The task that runs now, or None."""
    return _current_tasks.get(get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    if loop is None:
        loop = get_running_loop()
    return {
        task for task in list(_tasks.values())
        if futures._get_loop(task) is loop and not task.done()}


def _set_task_name(task, name, stacklevel=3):
    if name is not None:
        try:
            set_name = task.set_name
        except AttributeError:
            import warnings
            warnings.warn(
                "Task.set_name() was added in Python 3.8, the method support will be mandatory "
                "for third-party task implementations since 3.13.",
                DeprecationWarning, stacklevel=stacklevel)
        else:
            set_name(name)


def create_task(coro, *, name=None, context=None):
    """Start a coroutine as a task of the loop that runs now."""
    return _start(get_running_loop(), coro, name, context)


def _start(loop, coro, name, context):
    # Loops of scripts may know nothing of names and contexts.
    chosen = {} if context is None else {"context": context}
    task = loop.create_task(coro, **chosen)
    _set_task_name(task, name, stacklevel=4)
    return task


@coroutine
def _wrap_awaitable(awaitable):
    return (yield from awaitable.__await__())


def ensure_future(coro_or_future, *, loop=None):
    """A future of what can be awaited."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not futures._get_loop(coro_or_future):
            raise ValueError(
                "The future belongs to a different loop than the one specified as the loop "
                "argument")
        return coro_or_future
    wrapped = False
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _wrap_awaitable(coro_or_future)
        wrapped = True
    if loop is None:
        loop = events._get_event_loop()
    try:
        return loop.create_task(coro_or_future)
    except RuntimeError:
        if not wrapped:
            coro_or_future.close()
        raise


class _Yield:
    """Awaiting it lets others run once."""

    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Let others run for some seconds."""
    if delay <= 0:
        await _Yield()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _GatheringFuture(Future):
    """The future of gather(): cancelling it cancels the others."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        found = False
        for child in self._children:
            if child.cancel(msg=msg):
                found = True
        if found:
            self._cancel_requested = True
        return found


def gather(*coros_or_futures, return_exceptions=False):
    """The results of several awaitables, in their order."""
    if not coros_or_futures:
        future = events._get_event_loop().create_future()
        future.set_result([])
        return future
    children, known = [], {}
    loop = None
    finished = 0
    outer = None

    def done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._make_cancelled_error())
                return
            error = future.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == len(known):
            results = []
            for child in children:
                if child.cancelled():
                    message = child._cancel_message
                    results.append(CancelledError("" if message is None else message))
                else:
                    error = child.exception()
                    results.append(child.result() if error is None else error)
            if outer._cancel_requested:
                outer.set_exception(future._make_cancelled_error())
            else:
                outer.set_result(results)

    for each in coros_or_futures:
        if each in known:
            children.append(known[each])
            continue
        future = ensure_future(each, loop=loop)
        if loop is None:
            loop = futures._get_loop(future)
        if future is not each:
            future._log_destroy_pending = False
        known[each] = future
        future.add_done_callback(done)
        children.append(future)
    outer = _GatheringFuture(children, loop=loop)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; returns those done and those not."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = dict.fromkeys(fs)
    if any(coroutines.iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = get_running_loop()
    return await _wait(fs, timeout, return_when, loop)


async def _wait(fs, timeout, return_when, loop):
    """Wait for futures; returns those done and those not."""
    waiter = loop.create_future()
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release_waiter, waiter)
    counter = len(fs)

    def completed(future):
        nonlocal counter
        counter -= 1
        if (counter <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not future.cancelled()
                and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(completed)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(completed)
    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(future, loop):
    waiter = loop.create_future()
    callback = partial(_release_waiter, waiter)
    future.add_done_callback(callback)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(callback)


async def wait_for(fut, timeout):
    """The result of an awaitable; TimeoutError when it takes too long."""
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut, loop)
        try:
            return fut.result()
        except CancelledError as error:
            raise exceptions.TimeoutError() from error
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release_waiter, waiter)
    callback = partial(_release_waiter, waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(callback)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(callback)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(callback)
        await _cancel_and_wait(fut, loop)
        try:
            return fut.result()
        except CancelledError as error:
            raise exceptions.TimeoutError() from error
    finally:
        timer.cancel()


def as_completed(fs, *, timeout=None):
    """Awaitables of the results, in the order in which they come."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from .queues import Queue
    done = Queue()
    loop = events._get_event_loop()
    todo = {ensure_future(f, loop=loop): None for f in dict.fromkeys(fs)}
    timer = None

    def on_timeout():
        for f in todo:
            f.remove_done_callback(on_completion)
            done.put_nowait(None)
        todo.clear()

    def on_completion(f):
        if f in todo:
            del todo[f]
            done.put_nowait(f)
            if not todo and timer is not None:
                timer.cancel()

    async def next_one():
        f = await done.get()
        if f is None:
            raise exceptions.TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(on_completion)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, on_timeout)
    for _ in range(len(todo)):
        yield next_one()


def shield(arg):
    """Keep an awaitable from being cancelled with who waits for it."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = futures._get_loop(inner).create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    """There are no threads here."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    coro.close()
    raise RuntimeError("there are no threads here")
