"""What the module that is run has before it sets anything, and what listing it changes."""
first = list(globals())
print([name for name in first if name not in ("__file__", "__cached__")])
print([name for name in dir() if name not in ("__file__", "__cached__")])
print("__builtins__" in vars(), __builtins__ is globals()["__builtins__"])
import builtins
print(__builtins__ is builtins)
def names(): return sorted(name for name in globals() if not name.startswith("__"))
print(names())
space = {}
exec("x = 1", space)
print(sorted(space), space["__builtins__"] is vars(builtins))
del __builtins__
print("__builtins__" in globals(), len([]))
