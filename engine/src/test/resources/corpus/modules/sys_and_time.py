import sys, time
print(type(sys.version).__name__, sys.version_info >= (3, 11), sys.version_info[0], sys.maxsize == 2**63 - 1, sys.getrecursionlimit() >= 100, type(sys.modules).__name__, len(sys.argv) >= 1, isinstance(sys.path, list), sys.byteorder, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit > 0, sys.maxunicode, type(sys.platform).__name__, sys.getdefaultencoding(), sys.hash_info.modulus == 2**61 - 1, sys.intern("abc"), type(sys.getsizeof([])).__name__)
sys.stdout.write("written\n"); print("via print", file=sys.stdout)
sys.stderr.write("to stderr\n"); print("also", file=sys.stderr)
try: sys.exit(4)
except SystemExit as e: print("exit", e.code, repr(e))
try: sys.exit("msg")
except SystemExit as e: print("exit", e.code)
try: sys.exit()
except SystemExit as e: print("exit", e.code)
a = time.time(); b = time.perf_counter(); c = time.monotonic(); n = time.time_ns()
print(type(a).__name__, type(b).__name__, type(c).__name__, type(n).__name__, time.perf_counter() >= b, time.monotonic() >= c, time.sleep(0), a > 1.6e9, time.process_time() >= 0, type(time.perf_counter_ns()).__name__)
for f in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
old = sys.getrecursionlimit(); sys.setrecursionlimit(200)
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
d = depth(0); print(100 < d < 200); sys.setrecursionlimit(old)
try: sys.setrecursionlimit(0)
except ValueError as e: print(e)
try: 1 / 0
except ZeroDivisionError: print(sys.exc_info()[0].__name__, sys.exc_info()[1])
print(sys.exc_info(), time.struct_time.__name__ if hasattr(time, "struct_time") else "struct_time", time.gmtime(0)[:6], time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400 * 365)))
