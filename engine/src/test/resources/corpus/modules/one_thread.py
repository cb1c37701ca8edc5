# What works of threading with one thread, schedulers and imports by name.
import sched
import threading
import importlib
import linecache
import locale

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.001), lock.release(), lock.locked())
with lock as held:
    print(held, lock.locked())
for bad in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), lambda: threading.RLock().release(),
            lambda: threading.Semaphore(-1), lambda: threading.Condition().notify(), lambda: threading.Thread(group=1),
            lambda: threading.Thread().join(), lambda: threading.current_thread().join()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
r = threading.RLock()
print(r.acquire(), r.acquire(), r.release(), r.release())
with r:
    with r:
        print("twice")
own = threading.local()
own.x = 1
print(own.x, own.__dict__)


class Counter(threading.local):
    n = 0

    def __init__(self, start=5):
        self.start = start


c = Counter(7)
c.n += 1
print(c.n, c.start, Counter.n)
print(threading.current_thread() is threading.main_thread(), threading.current_thread().name, threading.active_count(),
      len(threading.enumerate()), threading.main_thread().is_alive(), threading.current_thread().daemon)
e = threading.Event()
print(e.is_set(), e.wait(0.001), e.set(), e.wait(), e.is_set(), e.clear(), e.is_set())
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(False), s.release(), s.acquire())
b = threading.BoundedSemaphore(1)
with b:
    print("in")
try:
    b.release()
except ValueError as error:
    print(error)
cond = threading.Condition()
with cond:
    print(cond.wait(0.001), cond.wait_for(lambda: 3), cond.notify(), cond.notify_all())
t = threading.Thread(target=print, args=("ran",), name="mine")
print(t.name, t.daemon, t.is_alive(), t.ident)
t.run()
bar = threading.Barrier(1, action=lambda: print("action"))
print(bar.wait(), bar.parties, bar.n_waiting, bar.broken)

times = []
now = 0.0


def wait(seconds):
    global now
    now += seconds


agenda = sched.scheduler(lambda: now, wait)
agenda.enter(3, 1, times.append, ("c",))
agenda.enter(1, 2, times.append, ("b",))
agenda.enter(1, 1, times.append, argument=("a",))
gone = agenda.enterabs(2, 1, times.append, ("never",))
print(agenda.empty(), [x.argument[0] for x in agenda.queue], gone.time, gone.priority)
agenda.cancel(gone)
print(agenda.run(blocking=False), agenda.run(), times, now, agenda.empty())
try:
    agenda.cancel(gone)
except ValueError as error:
    print(type(error).__name__)

m = importlib.import_module("collections.abc")
print(m.__name__, importlib.import_module(".abc", "collections") is m, importlib.import_module("math").sqrt(4))
for bad in (lambda: importlib.import_module("no_such_module_x"), lambda: importlib.import_module(".x"), lambda: importlib.reload(3)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
import colorsys
old = colorsys.rgb_to_hsv
colorsys.extra = 1
print(importlib.reload(colorsys) is colorsys, colorsys.rgb_to_hsv is old, colorsys.extra)
print(linecache.getline("nowhere", 3) == "", linecache.getlines("nowhere"))
linecache.cache["x.py"] = (4, None, ["a\n", "b\n"], "x.py")
print(linecache.getline("x.py", 2), linecache.getline("x.py", 3), linecache.getline("x.py", 0))
print(locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"], locale.format_string("%d %.2f", (1234, 5.678)),
      locale.strcoll("a", "b") < 0, locale.str(3.5), locale.atof("1.5"), locale.atoi("3"))
try:
    locale.setlocale(locale.LC_ALL, "xx_YY")
except locale.Error as error:
    print(error)
