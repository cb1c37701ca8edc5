"""Functions beside the event loop."""

from _contextvars import copy_context
from functools import partial

from . import events

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    """The result of a function, which the loop calls: there are no threads here."""
    loop = events.get_running_loop()
    context = copy_context()
    return await loop.run_in_executor(None, partial(context.run, func, *args, **kwargs))
