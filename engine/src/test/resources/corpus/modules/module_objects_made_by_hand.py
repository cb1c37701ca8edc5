# Modules made by calling their type, classes of modules, and what __main__ starts with.
import types

for name in "__loader__", "__spec__", "__annotations__", "__package__":
    print(name, name in globals(), name in dir())
print(__spec__, __annotations__)
speed: int = 3
print(__annotations__)


class Lazy(types.ModuleType):
    """A module that counts how often something is asked for that it lacks."""

    def __init__(self):
        self.asked = 0

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        self.asked += 1
        return name.upper()


lazy = Lazy()
print(lazy.first, lazy.second, lazy.asked, vars(lazy))
print(repr(lazy).replace("Lazy", ""))


class Settings(types.ModuleType):
    def __init__(self, name, **values):
        super().__init__(name, "Settings of " + name)
        self.__dict__.update(values)


settings = Settings("server", port=80)
print(settings, settings.port, settings.__doc__)
print({key: value for key, value in vars(settings).items() if key != "__doc__"})

blank = types.ModuleType.__new__(types.ModuleType)
print(blank, vars(blank))
for attempt in (
    lambda: blank.missing,
    lambda: settings.missing,
    lambda: types.ModuleType(),
    lambda: types.ModuleType(5),
    lambda: types.ModuleType("a", "b", "c"),
):
    try:
        print(attempt())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

settings.__name__ = "renamed"
print(settings)
try:
    settings.other
except AttributeError as error:
    print(error)
settings.__file__ = "/etc/server.py"
print(settings)
del settings.__name__, settings.__file__


class Loader:
    def __repr__(self):
        return "<loader>"


settings.__loader__ = Loader()
print(settings)
