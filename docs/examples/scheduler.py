"""Jobs with dependencies, priorities, retries and limits, run by asyncio."""

import asyncio
import heapq
import itertools
from collections import Counter, defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from graphlib import CycleError, TopologicalSorter


class State(Enum):
    WAITING = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    SKIPPED = auto()


class Transient(Exception):
    """A failure that may pass when tried again."""


@dataclass(order=True)
class Job:
    priority: int
    name: str
    work: object = field(compare=False)
    after: tuple = field(default=(), compare=False)
    retries: int = field(default=0, compare=False)
    timeout: float = field(default=1.0, compare=False)
    state: State = field(default=State.WAITING, compare=False)
    result: object = field(default=None, compare=False)
    attempts: int = field(default=0, compare=False)


class Bus:
    """Tells listeners about events; each listener has a queue of its own."""

    def __init__(self):
        self.queues = []

    def subscribe(self):
        queue = asyncio.Queue()
        self.queues.append(queue)
        return queue

    def publish(self, *event):
        for queue in self.queues:
            queue.put_nowait(event)


class Scheduler:
    def __init__(self, workers=2):
        self.jobs = {}
        self.bus = Bus()
        self.slots = asyncio.Semaphore(workers)
        self.running = 0
        self.peak = 0
        self.order = []

    def job(self, name=None, *, after=(), priority=5, retries=0, timeout=1.0):
        def register(function):
            key = name or function.__name__
            self.jobs[key] = Job(priority, key, function, tuple(after), retries, timeout)
            return function

        return register

    @asynccontextmanager
    async def slot(self, job):
        async with self.slots:
            self.running += 1
            self.peak = max(self.peak, self.running)
            job.state = State.RUNNING
            self.order.append(job.name)
            self.bus.publish("start", job.name)
            try:
                yield
            finally:
                self.running -= 1
                self.bus.publish("end", job.name, job.state.name)

    async def attempt(self, job):
        inputs = {name: self.jobs[name].result for name in job.after}
        for job.attempts in itertools.count(1):
            try:
                return await asyncio.wait_for(job.work(**inputs), job.timeout)
            except Transient as error:
                if job.attempts > job.retries:
                    raise
                self.bus.publish("retry", job.name, str(error))
                await asyncio.sleep(0.001 * 2**job.attempts)

    async def run_job(self, job):
        if any(self.jobs[name].state is not State.DONE for name in job.after):
            job.state = State.SKIPPED
            self.bus.publish("skip", job.name)
            return
        async with self.slot(job):
            try:
                job.result = await self.attempt(job)
                job.state = State.DONE
            except asyncio.TimeoutError:
                job.state, job.result = State.FAILED, "timeout"
            except Exception as error:
                job.state, job.result = State.FAILED, repr(error)

    async def run(self):
        sorter = TopologicalSorter({job.name: job.after for job in self.jobs.values()})
        sorter.prepare()
        pending = {}
        ready = []
        while sorter.is_active():
            for name in sorter.get_ready():
                heapq.heappush(ready, self.jobs[name])
            while ready:
                job = heapq.heappop(ready)
                pending[asyncio.create_task(self.run_job(job), name=job.name)] = job
            done, _ = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in sorted(done, key=lambda task: task.get_name()):
                task.result()
                sorter.done(pending.pop(task).name)


def build():
    scheduler = Scheduler()
    job = scheduler.job

    @job(priority=1)
    async def fetch():
        await asyncio.sleep(0.01)
        return list(range(10))

    @job(after=["fetch"])
    async def clean(fetch):
        await asyncio.sleep(0.005)
        return [x for x in fetch if x % 3]

    @job(after=["clean"], priority=2)
    async def total(clean):
        return sum(clean)

    @job(after=["clean"])
    async def squares(clean):
        return [x * x async for x in slowly(clean)]

    failures = iter([True, True, False])

    @job(after=["clean"], retries=2)
    async def flaky(clean):
        if next(failures):
            raise Transient("connection lost")
        return len(clean)

    @job(after=["total"], timeout=0.01)
    async def stuck(total):
        await asyncio.sleep(60)

    @job(after=["total"])
    async def broken(total):
        return total / 0

    @job(after=["broken", "squares"])
    async def report(broken, squares):
        return "never"

    @job(after=["total", "squares", "flaky"], priority=9)
    async def summary(**inputs):
        return ", ".join(f"{name}={value}" for name, value in sorted(inputs.items()))

    return scheduler


async def slowly(items):
    for item in items:
        await asyncio.sleep(0)
        yield item


async def count_events(queue, counts, log):
    while True:
        kind, name, *rest = await queue.get()
        counts[kind] += 1
        if kind in ("retry", "skip"):
            log.append((kind, name, *rest))
        queue.task_done()


async def producers_and_consumers():
    queue = asyncio.Queue(maxsize=3)
    seen = defaultdict(list)

    async def produce(letter, count):
        for i in range(count):
            await queue.put(f"{letter}{i}")
            await asyncio.sleep(0)

    async def consume(number):
        while True:
            item = await queue.get()
            seen[number].append(item)
            queue.task_done()

    consumers = [asyncio.create_task(consume(n)) for n in range(2)]
    await asyncio.gather(produce("a", 4), produce("b", 4))
    await queue.join()
    for consumer in consumers:
        consumer.cancel()
    results = await asyncio.gather(*consumers, return_exceptions=True)
    items = sorted(item for items in seen.values() for item in items)
    return items, [type(result).__name__ for result in results]


async def main():
    scheduler = build()
    counts, log = Counter(), []
    queue = scheduler.bus.subscribe()
    listener = asyncio.create_task(count_events(queue, counts, log))
    await scheduler.run()
    await queue.join()
    listener.cancel()
    for job in sorted(scheduler.jobs.values(), key=lambda job: job.name):
        print(f"{job.name:<8} {job.state.name:<8} attempts={job.attempts} {job.result}")
    print("peak", scheduler.peak, dict(sorted(counts.items())), sorted(log))
    print(scheduler.order[:2])
    print(await producers_and_consumers())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError:
        print("timed out")
    try:
        async with asyncio.TaskGroup() as group:
            good = group.create_task(asyncio.sleep(0, "good"))
            group.create_task(fail("first"))
            waiting = group.create_task(asyncio.sleep(60))
    except* ValueError as errors:
        print("group:", errors.exceptions, good.result(), waiting.cancelled())
    lock, steps = asyncio.Lock(), []

    async def step(name):
        async with lock:
            steps.append(name + "+")
            await asyncio.sleep(0)
            steps.append(name + "-")

    await asyncio.gather(*(step(name) for name in "xyz"))
    print(steps, lock.locked())
    try:
        list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
    except CycleError as error:
        print("cycle", error.args[1][0] == error.args[1][-1])


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)


asyncio.run(main())
