# What asyncio keeps and says in debug mode. Lines of the library are not shown: they differ.
import asyncio
import logging

HERE = (lambda: 0).__code__.co_filename


def where(stack):
    return [(frame.name, frame.lineno, frame.line) for frame in stack or ()
            if frame.filename == HERE]


def place(shown):
    """A repr with the paths of files cut off."""
    words = []
    for word in shown.split():
        head, slash, tail = word.rpartition("/")
        words.append(tail if slash else word)
    return " ".join(words)


def hold_time(loop):
    """Nothing takes long on any machine, and all times are as long to print."""
    loop.slow_callback_duration = 1000
    loop.time = lambda: 5.0


def callback(*args):
    raise ZeroDivisionError("in callback")


def schedule(loop, n):
    handles = []
    for i in range(n):
        handles.append(loop.call_soon(callback, i))
        handles.append(loop.call_later(1000 + i, print, i))
        handles.append(loop.call_at(2000 + i, print, i))
        handles.append(loop.call_soon_threadsafe(print, "soon"))
    return handles


async def failing(n):
    if n:
        return await failing(n - 1)
    raise ValueError("lost")


def make(loop, n):
    return [asyncio.Future(loop=loop) for _ in range(n)]


def seen(loop, context):
    error = context.get("exception")
    print("handler:", place(context["message"]), type(error).__name__, sorted(context),
          where(context.get("source_traceback")))


async def main(n):
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    hold_time(loop)
    loop.set_exception_handler(seen)
    handles = schedule(loop, n)
    for handle in handles[-4:]:
        print(place(repr(handle)).partition(" when=")[0], where(handle._source_traceback))
    print(place(repr(handles[0])))
    handles[1].cancel()
    print("created at" in repr(handles[1]), handles[1].cancelled(), handles[1]._callback)
    for handle in handles:
        if handle._callback is print and handle._args != ("soon",):
            handle.cancel()
    futures = make(loop, n)
    print([place(repr(future)) for future in futures], where(futures[-1]._source_traceback))
    futures[0].set_exception(KeyError("unseen"))
    print(futures[0].exception())
    futures[1].set_result(1)
    print(place(repr(futures[1])))
    task = asyncio.Task(failing(2), name="T")
    print(place(repr(task)), where(task._source_traceback))
    other = asyncio.create_task(failing(0), name="U")
    print(where(other._source_traceback), where(loop.create_future()._source_traceback))
    await asyncio.wait([task, other])
    print(repr(other.exception()))
    print(place(repr(task)))
    try:
        loop.call_soon(failing)
    except TypeError as error:
        print(error)
    try:
        await task
    except ValueError as error:
        print("got", error)
    return task


for turn in range(3):
    finished = asyncio.run(main(turn + 2), debug=True)
print(place(repr(finished)))


# The log of the default handler.
class Lines(logging.Handler):
    def emit(self, record):
        message = record.getMessage()
        lines = message.split("\n")
        print(record.levelname, place(lines[0]), record.exc_info and record.exc_info[0].__name__)
        for i, line in enumerate(lines):
            if line.endswith("(most recent call last):"):
                print(line)
            elif line.startswith(f'  File "{HERE}"'):
                print("  ", line.rpartition(",")[0].rpartition(",")[2], lines[i + 1].strip())


logging.getLogger("asyncio").addHandler(Lines())
logging.getLogger("asyncio").setLevel(logging.WARNING)
logging.getLogger("asyncio").propagate = False


async def logged():
    loop = asyncio.get_running_loop()
    hold_time(loop)
    loop.call_soon(callback, 1)
    futures = make(loop, 2)
    futures[0].set_exception(KeyError("a"))
    loop.call_soon(loop.call_exception_handler, {"message": "told", "extra": 1})
    await asyncio.sleep(0)
    del futures


asyncio.run(logged(), debug=True)
loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop.get_debug(), asyncio.Future(loop=loop)._source_traceback is not None)
loop.set_debug(False)
print(loop.get_debug(), asyncio.Future(loop=loop)._source_traceback, loop)
print(loop.call_soon(print)._source_traceback)
loop.close()
reader = None


async def streams():
    global reader
    hold_time(asyncio.get_running_loop())
    reader = asyncio.StreamReader()
    return where(reader._source_traceback)

print(asyncio.run(streams(), debug=True), asyncio.run(streams()))
