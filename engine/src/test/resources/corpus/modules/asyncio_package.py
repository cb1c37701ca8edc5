"""The parts of asyncio: policies, loops, how tasks are shown, who sees exceptions."""
import asyncio
import asyncio.events
import asyncio.tasks
import re
from asyncio import base_events, coroutines, exceptions, futures, locks, queues, runners


def shown(obj):
    return re.sub(r" at 0x[0-9a-f]+| at [^ ]*asyncio_package.py:\d+", "", repr(obj))


async def value(n):
    await asyncio.sleep(0)
    return n


class Policy(asyncio.DefaultEventLoopPolicy):
    made = 0

    def new_event_loop(self):
        Policy.made += 1
        return super().new_event_loop()


asyncio.set_event_loop_policy(Policy())
print(asyncio.run(value(3)), Policy.made)
try:
    asyncio.get_event_loop()
except RuntimeError as error:
    print(error)
for wrong in (lambda: asyncio.set_event_loop_policy(3), lambda: asyncio.set_event_loop("x"),
              lambda: asyncio.AbstractEventLoop().stop(), asyncio.get_running_loop):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
asyncio.set_event_loop_policy(None)
print(isinstance(asyncio.new_event_loop(), base_events.BaseEventLoop),
      issubclass(asyncio.SelectorEventLoop, asyncio.AbstractEventLoop))
print(asyncio.CancelledError is exceptions.CancelledError, asyncio.Lock is locks.Lock,
      asyncio.Task.__module__, asyncio.Queue.__module__, asyncio.Runner.__module__)


async def handlers():
    loop = asyncio.get_running_loop()
    seen = []

    def handler(loop, context):
        print("handler", context["message"].split(" at ")[0], repr(context["exception"]))

    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    async def fails(n):
        raise ValueError(n)

    kept = asyncio.create_task(fails(2))
    await asyncio.sleep(0)
    try:
        await kept
    except ValueError as error:
        print("seen", error)
    print("end")


asyncio.run(handlers())


async def represented():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(shown(future))
    future.add_done_callback(print)
    print(shown(future))
    future.remove_done_callback(print)
    future.set_result([1])
    print(shown(future))
    task = asyncio.create_task(value(1), name="named")
    print(shown(task))
    await task
    print(shown(task), task.get_coro().cr_frame, len(task.get_stack()))
    stuck = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in stuck.get_stack()])
    stuck.cancel("why")
    print(stuck.cancelling())
    try:
        await stuck
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    handle = loop.call_later(1000, value, 1)
    print(shown(handle)[:12], handle.cancelled())
    handle.cancel()
    print(handle.cancelled(), handle > loop.call_later(1, print), handle == handle)
    print(asyncio.timeout(1).__class__.__name__, asyncio.Barrier(2).n_waiting)
    print(await asyncio.to_thread(divmod, 7, 2), await loop.run_in_executor(None, len, "abc"))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)


asyncio.run(represented())


async def nested():
    async def slow():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            print("cleaned")
            raise

    outer = asyncio.create_task(asyncio.wait_for(slow(), 5))
    await asyncio.sleep(0.001)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")
    try:
        await asyncio.wait_for(slow(), 0.001)
    except asyncio.TimeoutError as error:
        print("late", type(error.__cause__).__name__)


asyncio.run(nested())


async def other_loop(lock):
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.001)
    except asyncio.TimeoutError:
        print("held")
    except RuntimeError as error:
        print(re.sub("0x[0-9a-f]+", "", str(error)))


lock = asyncio.Lock()
asyncio.run(other_loop(lock))
lock.release()
asyncio.run(other_loop(lock))
with asyncio.Runner() as runner:
    print(runner.run(value(5)), runner.get_loop().is_closed())
print(coroutines.iscoroutine(3), futures.isfuture(3), queues.Queue(2))
print(asyncio.events._event_loop_policy is asyncio.get_event_loop_policy())
