"""Records the public names of CPython's library modules and built-in types.

    python3 engine/src/test/python/record_names.py

Writes to src/test/resources/library/names.txt, one line for each module of the library and each type: its name, a
colon and its public names. LanguageSupportTest compares what the engine has with it and writes docs/language-support.md.
"""

import builtins
import importlib
import pathlib
import sys
import types
import warnings

# Modules of a package that scripts import by their own names.
WITHIN = """
collections.abc concurrent.futures dbm.dumb email.charset email.encoders email.errors email.generator email.header
email.headerregistry email.message email.mime.multipart email.mime.text email.parser email.policy email.utils
encodings.aliases encodings.idna encodings.utf_8 html.entities html.parser http.client http.cookiejar http.cookies
http.server importlib.abc importlib.machinery importlib.metadata importlib.resources importlib.util json.decoder
json.encoder json.scanner json.tool logging.config logging.handlers multiprocessing.pool os.path unittest.mock
urllib.error urllib.parse urllib.request urllib.response urllib.robotparser wsgiref.headers wsgiref.util xml.dom
xml.dom.minidom xml.etree.ElementTree xml.parsers.expat xml.sax xml.sax.handler xml.sax.saxutils xml.sax.xmlreader
xmlrpc.client xmlrpc.server
""".split()

# Modules that run something when imported, that belong to one operating system, or that are programs.
NOT_RECORDED = {
    "antigravity", "this", "idlelib", "lib2to3", "turtledemo", "pydoc_data", "msilib", "msvcrt", "nt", "winreg", "winsound",
    "ossaudiodev", "nturl2path",
}

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


def names_of(name):
    """Public names of a module; none where it cannot be imported here, which the page then tells as a whole."""
    if name in NOT_RECORDED:
        return ()
    try:
        return public(name, importlib.import_module(name))
    except ImportError:
        return ()


def main():
    lines = []
    warnings.simplefilter("ignore")
    for name in sorted(WITHIN + [n for n in sys.stdlib_module_names if not n.startswith("_")]):
        lines.append(f"{name}: {' '.join(names_of(name))}".rstrip())
    for name in TYPES:
        names = (n for n in sorted(dir(getattr(builtins, name))) if n not in ("__doc__", "__class__"))
        lines.append(f"{name}(): {' '.join(names)}")
    target = pathlib.Path(__file__).resolve().parent.parent / "resources" / "library" / "names.txt"
    target.write_text("\n".join(lines) + "\n")


main()
