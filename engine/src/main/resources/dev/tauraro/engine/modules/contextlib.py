"""Tools for with statements."""

import sys
from _types import MethodType
from abc import ABC, _known_by, abstractmethod
from functools import wraps

GenericAlias = type(list[int])

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack",
    "redirect_stdout", "redirect_stderr", "suppress", "aclosing", "chdir",
]


_nothing = object()


@_known_by("__enter__", "__exit__")
class AbstractContextManager(ABC):
    """What with statements take."""

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None


@_known_by("__aenter__", "__aexit__")
class AbstractAsyncContextManager(ABC):
    """What async with statements take."""

    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator:
    """Lets a context manager be used as a decorator."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """Lets an asynchronous context manager be used as a decorator."""

    _recreate_cm = ContextDecorator._recreate_cm

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _GeneratorBase:
    """What managers made of generators have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _generator(self):
        """The generator, which from now on holds the arguments alone."""
        del self.args, self.kwds, self.func
        return self.gen

    def _ends(self, thrown, raised, traceback, stop):
        """Whether a generator that raised something ends the exception thrown into it.

        None when what it raised is to go on in its place.
        """
        if isinstance(raised, stop[0]):
            return raised is not thrown
        # A stop that leaves a generator goes on as the cause of a RuntimeError.
        is_own = raised is thrown or (
            isinstance(raised, RuntimeError) and isinstance(thrown, stop)
            and raised.__cause__ is thrown)
        if not is_own:
            return None
        thrown.__traceback__ = traceback
        return False


class _GeneratorContextManager(_GeneratorBase, AbstractContextManager, ContextDecorator):
    """The context manager of a generator."""

    def __enter__(self):
        value = next(self._generator(), _nothing)
        if value is _nothing:
            raise RuntimeError("generator didn't yield") from None
        return value

    def __exit__(self, typ, value, traceback):
        if typ is None:
            if next(self.gen, _nothing) is not _nothing:
                raise RuntimeError("generator didn't stop")
            return False
        thrown = typ() if value is None else value
        try:
            self.gen.throw(typ, thrown, traceback)
        except BaseException as raised:
            ended = self._ends(thrown, raised, traceback, (StopIteration,))
            if ended is None:
                raise
            return ended
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(
        _GeneratorBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """The asynchronous context manager of an asynchronous generator."""

    async def __aenter__(self):
        value = await anext(self._generator(), _nothing)
        if value is _nothing:
            raise RuntimeError("generator didn't yield") from None
        return value

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            if await anext(self.gen, _nothing) is not _nothing:
                raise RuntimeError("generator didn't stop")
            return False
        thrown = typ() if value is None else value
        try:
            await self.gen.athrow(typ, thrown, traceback)
        except BaseException as raised:
            ended = self._ends(thrown, raised, traceback, (StopAsyncIteration, StopIteration))
            if ended is None:
                raise
            return ended
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    """Make a generator function one that makes context managers."""
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    """Make an asynchronous generator function one that makes asynchronous context managers."""
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Closes a thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Closes a thing, asynchronously, at the end of the block."""

    __init__ = closing.__init__

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    """Puts another stream in the place of one of sys, in the block."""

    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        replaced = getattr(sys, self._stream)
        setattr(sys, self._stream, self._new_target)
        self._old_targets.append(replaced)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends what is printed to another stream, in the block."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends what goes to stderr to another stream, in the block."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Ends the block silently on the given exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        """There is nothing to give to the block."""

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        """The block ends as it ends."""

    async def __aexit__(self, *excinfo):
        """The block ends as it ends."""


class chdir(AbstractContextManager):
    """There are no directories here."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        raise OSError("there are no directories here")

    def __exit__(self, *excinfo):
        pass


def _chain_contexts(new, old, outer):
    """Make the context of a new exception end at the one that was there before it."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class _Stack:
    """Callbacks to run, last first, at the end of a block."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Move the callbacks to a new stack."""
        new = type(self)()
        new._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new

    def push(self, exit):
        """Take the __exit__ of a context manager, or a callback that works like one."""
        method = getattr(type(exit), "__exit__", None)
        if method is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._exit_callbacks.append((True, MethodType(method, exit)))
        return exit

    def enter_context(self, cm):
        """Enter a context manager, to leave it with the stack."""
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context "
                "manager protocol") from None
        result = enter(cm)
        self._exit_callbacks.append((True, MethodType(leave, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Call a function at the end."""
        def leave(exc_type, exc, tb):
            callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback


class ExitStack(_Stack, AbstractContextManager):
    """Leaves what was entered, last first, at the end of the block."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        received = details[0] is not None
        outer = sys.exc_info()[1]
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                if callback(*details):
                    suppressed = True
                    pending = False
                    details = (None, None, None)
            except BaseException as error:
                _chain_contexts(error, details[1], outer)
                pending = True
                details = (type(error), error, error.__traceback__)
        if pending:
            context = details[1].__context__
            try:
                raise details[1]
            except BaseException:
                details[1].__context__ = context
                raise
        return received and suppressed

    def close(self):
        """Leave everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """An ExitStack that also takes asynchronous context managers."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, to leave it with the stack."""
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                "asynchronous context manager protocol") from None
        result = await enter(cm)
        self._exit_callbacks.append((False, MethodType(leave, cm)))
        return result

    def push_async_exit(self, exit):
        """Take the __aexit__ of a context manager, or a callback that works like one."""
        method = getattr(type(exit), "__aexit__", None)
        if method is None:
            self._exit_callbacks.append((False, exit))
        else:
            self._exit_callbacks.append((False, MethodType(method, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Await a function at the end."""
        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback

    async def aclose(self):
        """Leave everything now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        received = details[0] is not None
        outer = sys.exc_info()[1]
        suppressed = pending = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                result = callback(*details)
                if not is_sync:
                    result = await result
                if result:
                    suppressed = True
                    pending = False
                    details = (None, None, None)
            except BaseException as error:
                _chain_contexts(error, details[1], outer)
                pending = True
                details = (type(error), error, error.__traceback__)
        if pending:
            context = details[1].__context__
            try:
                raise details[1]
            except BaseException:
                details[1].__context__ = context
                raise
        return received and suppressed
