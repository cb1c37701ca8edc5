"""Runs coroutines from the start of a program."""

from . import coroutines
from . import events
from . import tasks

__all__ = ("Runner", "run")


class Runner:
    """Runs coroutines one after the other on one event loop."""

    _closed = False
    _loop = None
    _context = None

    def __init__(self, *, debug=None, loop_factory=None):
        self._loop_factory = loop_factory
        self._debug = debug

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *raised):
        self.close()

    def get_loop(self):
        """The event loop, made when it is asked for first."""
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            self._loop = self._new_loop()
            self._context = events._copy_context()
        return self._loop

    def _new_loop(self):
        # A loop of one's own making is not set for others to find.
        if self._loop_factory is not None:
            made = self._loop_factory()
        else:
            made = events.new_event_loop()
            events.set_event_loop(made)
        if self._debug is not None:
            made.set_debug(self._debug)
        return made

    def run(self, coro, *, context=None):
        """Run a coroutine; returns its result."""
        if not coroutines.iscoroutine(coro):
            raise ValueError("a coroutine was expected, got {!r}".format(coro))
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        loop = self.get_loop()
        context = self._context if context is None else context
        return loop.run_until_complete(loop.create_task(coro, context=context))

    def close(self):
        """Cancel what is left and close the loop."""
        if self._loop is None:
            return
        loop = self._loop
        try:
            _cancel_all_tasks(loop)
            for shutdown in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(shutdown())
        finally:
            self._loop = None
            self._closed = True
            if self._loop_factory is None:
                events.set_event_loop(None)
            loop.close()


def run(main, *, debug=None):
    """Run a coroutine on a new event loop; returns its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop):
    left = tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown",
                "exception": task.exception(), "task": task})
