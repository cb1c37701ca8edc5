"""What is known of a module that could be imported."""

__all__ = ["ModuleSpec", "all_suffixes", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES",
           "EXTENSION_SUFFIXES"]

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


def all_suffixes():
    """How the names of files with modules end."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """The name of a module, who loads it, and from where."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False

    @property
    def parent(self):
        """The package that the module is in, or is."""
        if self.submodule_search_locations is not None:
            return self.name
        return self.name.rpartition(".")[0]

    def __repr__(self):
        shown = [f"name={self.name!r}", f"loader={self.loader!r}"]
        for key in ("origin", "submodule_search_locations"):
            value = getattr(self, key)
            if value is not None:
                shown.append(f"{key}={value}" if key[0] == "s" else f"{key}={value!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other):
        keys = ("name", "loader", "origin", "submodule_search_locations", "cached",
                "has_location")
        try:
            return all(getattr(self, key) == getattr(other, key) for key in keys)
        except AttributeError:
            return NotImplemented
