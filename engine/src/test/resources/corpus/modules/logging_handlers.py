"""Handlers that keep records and queues of records; frames, stacks and the end of logging."""
import logging
import logging.handlers
import pickle
import queue
import sys

out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("%(levelname)s %(funcName)s:%(lineno)d %(message)s"))
log = logging.getLogger("work")
log.setLevel(logging.DEBUG)
log.propagate = False

memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=out)
log.addHandler(memory)
log.info("first")
log.info("second %s", "with an argument")
print("nothing yet:", len(memory.buffer))
log.info("third: full")
log.debug("kept")
log.error("flushes at once")
print(len(memory.buffer), memory.shouldFlush(logging.makeLogRecord({"levelno": 50})))
log.info("waits")
memory.setTarget(None)
memory.flush()
print("kept without a target:", len(memory.buffer))
memory.setTarget(out)
memory.close()
print(memory.target, memory.buffer)
log.removeHandler(memory)

quiet = logging.handlers.MemoryHandler(10, target=out, flushOnClose=False)
quiet.handle(logging.makeLogRecord({"levelno": 20, "msg": "never seen"}))
quiet.close()
kept = logging.handlers.BufferingHandler(2)
kept.handle(logging.makeLogRecord({"levelno": 20, "msg": "a"}))
print([record.msg for record in kept.buffer])
kept.handle(logging.makeLogRecord({"levelno": 20, "msg": "b"}))
print(kept.buffer)

records = queue.Queue()
sender = logging.handlers.QueueHandler(records)
sender.setFormatter(logging.Formatter("%(message)s"))
sender.formatter.formatException = lambda info: repr(info[1])
log.addHandler(sender)
loud = logging.StreamHandler(sys.stdout)
loud.setLevel(logging.ERROR)
loud.setFormatter(logging.Formatter("LOUD %(message)s"))
listener = logging.handlers.QueueListener(records, out, loud, respect_handler_level=True)
log.warning("queued %d", 1)
log.error("queued %d", 2)
try:
    {}["key"]
except KeyError:
    log.exception("queued with an error")
first = records.queue[0]
print(first.msg, first.args, first.message, records.queue[2].exc_info)
print(len(pickle.dumps(records.queue[2])) > 100)
listener.start()
listener.stop()
print(records.qsize(), records.unfinished_tasks)
log.handlers.clear()
log.addHandler(out)


def helper(level):
    log.info("called from", stacklevel=level)


def user():
    helper(1)
    helper(2)
    helper(3)
    helper(99)


user()
out.formatter.formatStack = lambda text: text.splitlines()[0] + text.rpartition(" in ")[2]
log.info("with a stack", stack_info=True)
print(log.findCaller()[1:], log.findCaller(stack_info=True)[3].splitlines()[0])

adapter = logging.LoggerAdapter(logging.LoggerAdapter(log, {"inner": 1}), {"outer": 2})
adapter.warning("through two adapters")
print(adapter.manager is log.manager, pickle.loads(pickle.dumps(log)) is log)
print(pickle.loads(pickle.dumps(logging.getLogger())) is logging.root)
try:
    pickle.dumps(logging.Logger("unknown"))
except pickle.PicklingError as error:
    print(error)
try:
    log.manager.setLoggerClass(int)
except TypeError as error:
    print(error)
record = logging.LogRecord("n", 20, None, 1, "text", (), None)
print(record.filename, record.module, sorted(record.__dict__)[:6])


class Last(logging.Handler):
    def emit(self, record):
        print("emit", record.msg)

    def flush(self):
        print("flush", self.name)

    def close(self):
        print("close", self.name)
        super().close()


ends = [Last(), Last()]
ends[0].name, ends[1].name = "one", "two"
target = Last()
at_end = logging.handlers.MemoryHandler(100, target=target)
at_end.handle(logging.makeLogRecord({"levelno": 20, "msg": "written at the end"}))

# Handlers and all of logging have a lock to hold.
handler = logging.Handler()
with handler.lock:
    handler.acquire()
    handler.release()
handler.lock = None
handler.acquire()
logging._acquireLock()
try:
    print(handler in [each() if callable(each) else each for each in logging._handlerList], logging._levelToName[10], logging._nameToLevel["INFO"])
finally:
    logging._releaseLock()
with logging._lock:
    print(logging._handlers.get("none"))
