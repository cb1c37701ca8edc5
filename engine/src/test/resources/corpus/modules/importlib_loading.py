"""Modules that loaders make: what they are told, and the decorators of old loaders."""
import importlib.abc
import importlib.util
import sys
import types
import warnings

for source in (b"x = 1\r\ny = 2\rz = 3\n", b"# -*- coding: latin-1 -*-\ntext = '\xe9'\n", b"\xef\xbb\xbfname = 1\n", "é".encode()):
    print(ascii(importlib.util.decode_source(source)))


class Loader(importlib.abc.Loader):
    made = None

    def create_module(self, spec):
        return self.made

    def exec_module(self, module):
        module.ran = True


loader = Loader()
spec = importlib.util.spec_from_loader("pkg.part", loader, origin="here")
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__loader__ is loader, module.__package__, module.__spec__ is spec, hasattr(module, "__file__"))
loader.made = types.ModuleType("own")
loader.made.__package__ = "kept"
module = importlib.util.module_from_spec(spec)
print(module is loader.made, module.__name__, module.__package__, module.__loader__ is loader)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")

    class Old:
        @importlib.util.module_for_loader
        def load_module(self, module):
            if module.__name__ == "bad.one":
                raise ImportError
            module.loaded = True
            return module

        @importlib.util.set_package
        @importlib.util.set_loader
        def given(self, module):
            return module

        def is_package(self, name):
            return name == "bad"

    old = Old()
    made = old.load_module("bad")
    print(made is sys.modules["bad"], made.__package__, made.__loader__ is old, made.loaded, old.load_module("bad") is made)
    print(old.load_module("bad.one"), "bad.one" in sys.modules)
    for name in "a.b", "c":
        fresh = types.ModuleType(name)
        old.given(fresh)
        print(fresh.__package__, fresh.__loader__ is old)
    print(Old.load_module.__name__)
for each in seen:
    print(each.category.__name__, each.message)
