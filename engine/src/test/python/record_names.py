"""Records the public names of CPython's library modules and built-in types.

    python3 engine/src/test/python/record_names.py

Writes src/test/resources/library/names.txt, one line for each module or type: its name, a colon and its
public names. LanguageSupportTest compares what the engine has with it and writes docs/language-support.md.
"""

import builtins
import importlib
import pathlib
import types

MODULES = """
abc argparse array asyncio atexit base64 binascii bisect builtins calendar cmath codecs collections collections.abc
configparser contextlib contextvars copy csv dataclasses datetime decimal difflib doctest enum fractions functools graphlib hashlib heapq hmac html inspect io itertools
json keyword logging math numbers ntpath operator pickle platform posixpath pprint queue random re sched secrets statistics string
struct sys textwrap time traceback types typing unicodedata unittest unittest.mock urllib.parse uuid warnings weakref zlib zoneinfo
""".split()

TYPES = """
int float complex bool str bytes bytearray memoryview list tuple dict set frozenset range slice object type property
staticmethod classmethod super enumerate zip map filter reversed BaseException
""".split()

# Names that a script in a sandbox has no use for, or that are not part of the documented interface.
LEFT_OUT = {
    "builtins": {"copyright", "credits", "license", "help", "breakpoint", "True", "False"},
    "sys": {
        "settrace", "setprofile", "gettrace", "getprofile", "addaudithook", "audit", "call_tracing", "set_asyncgen_hooks",
        "get_asyncgen_hooks", "set_coroutine_origin_tracking_depth", "get_coroutine_origin_tracking_depth",
        "getdlopenflags", "setdlopenflags", "setswitchinterval", "getswitchinterval", "unraisablehook", "getallocatedblocks",
        "meta_path", "path_hooks", "path_importer_cache", "pycache_prefix", "platlibdir", "abiflags", "api_version",
        "displayhook", "excepthook", "is_finalizing", "activate_stack_trampoline", "breakpointhook",
    },
    "time": {"clock_getres", "clock_gettime", "clock_gettime_ns", "clock_settime", "clock_settime_ns", "pthread_getcpuclockid", "tzset"},
}


def public(module_name, value):
    listed = getattr(value, "__all__", None)
    names = listed if listed is not None else dir(value)
    for name in sorted(names):
        if name.startswith("_") or isinstance(getattr(value, name, None), types.ModuleType):
            continue
        if name.startswith(("CLOCK_", "CO_")) or name in LEFT_OUT.get(module_name, ()):
            continue
        yield name


def main():
    lines = []
    for name in MODULES:
        lines.append(f"{name}: {' '.join(public(name, importlib.import_module(name)))}")
    for name in TYPES:
        names = (n for n in sorted(dir(getattr(builtins, name))) if n not in ("__doc__", "__class__"))
        lines.append(f"{name}(): {' '.join(names)}")
    target = pathlib.Path(__file__).resolve().parent.parent / "resources" / "library" / "names.txt"
    target.write_text("\n".join(lines) + "\n")


main()
