"""sys.stdlib_module_names: all names, whether the modules are there or not."""

import sys

names = sys.stdlib_module_names
print(type(names).__name__, len(names))
print([n for n in ("re", "os", "socket", "tkinter", "numpy", "_thread", "concurrent.futures") if n in names])
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name)
