# Looking for modules before they are imported, and modules of a script's own loader.
import importlib
import importlib.util
import sys
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.metadata import PackageNotFoundError, entry_points, version

for name in ("json", "math", "textwrap", "collections.abc", "no_such_module", "json.no_such_part"):
    spec = importlib.util.find_spec(name)
    print(name, spec is not None, spec and (spec.name, spec.parent))
print(importlib.util.find_spec(".decoder", "json").name)
print("fractions" in sys.modules, importlib.util.find_spec("fractions").name,
      "fractions" in sys.modules)
for name, package in (("math.x", None), ("no_such.x", None), (".x", None), ("..x", "json")):
    try:
        print(importlib.util.find_spec(name, package))
    except ImportError as error:
        print(type(error).__name__, error, error.name)
print(importlib.util.resolve_name("..other", "a.b.c"), importlib.util.resolve_name(".", "a.b"))


class Template(Loader):
    """Makes modules of templates."""

    def __init__(self, source):
        self.source = source

    def exec_module(self, module):
        exec(self.source, module.__dict__)


spec = importlib.util.spec_from_loader("greeting", Template("def hello(who): return f'hi {who}'"),
                                       origin="a template")
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__spec__ is spec, module.__package__ == "", hasattr(module, "hello"))
spec.loader.exec_module(module)
print(module.hello("you"), spec.origin, spec.submodule_search_locations, spec.has_location)
sys.modules["greeting"] = module
import greeting
print(greeting is module, importlib.util.find_spec("greeting") is spec)

spec = ModuleSpec("tools.extra", None, is_package=True)
print(spec, spec.parent, spec == ModuleSpec("tools.extra", None, is_package=True))
print(ModuleSpec("tools.extra", None).parent, ModuleSpec("a", None) == ModuleSpec("b", None))

spec = importlib.util.find_spec("colorsys")
copy = importlib.util.module_from_spec(spec)
spec.loader.exec_module(copy)
print(copy.rgb_to_hsv(1, 0, 0), "colorsys" in sys.modules)

try:
    version("surely-not-installed")
except PackageNotFoundError as error:
    print(isinstance(error, ImportError), error, error.name)
try:
    version("")
except ValueError as error:
    print(error)
print(list(entry_points(group="no.such.group")))

# A module that runs again stays where it was known.
import json.decoder
print(importlib.reload(json.decoder) is json.decoder is sys.modules["json.decoder"])
spec = importlib.util.find_spec("json.decoder")
copy = importlib.util.module_from_spec(spec)
spec.loader.exec_module(copy)
print(copy is json.decoder, sys.modules["json.decoder"] is json.decoder)
for resolve in (importlib.util.resolve_name, importlib.import_module):
    for name, package in ((".decoder", "json"), ("..decoder", "json"), ("..", "json.a"), (".x", "")):
        try:
            found = resolve(name, package)
            print(getattr(found, "__name__", found))
        except (ImportError, TypeError) as error:
            print(type(error).__name__, error)
