"""How the engine was built and where it is installed, of which scripts may know little."""

import sys

__all__ = [
    "get_config_h_filename", "get_config_var", "get_config_vars", "get_makefile_filename",
    "get_path", "get_path_names", "get_paths", "get_platform", "get_python_version",
    "get_scheme_names", "parse_config_h",
]

_NAMES = ("stdlib", "platstdlib", "purelib", "platlib", "include", "scripts", "data")
_VARIABLES = {}


def get_config_vars(*args):
    """All figures of the build, or the values of those named."""
    if not _VARIABLES:
        version = get_python_version()
        _VARIABLES.update(
            prefix=sys.prefix, exec_prefix=sys.exec_prefix, base=sys.prefix,
            installed_base=sys.base_prefix, platbase=sys.exec_prefix, py_version=version,
            py_version_short=version, py_version_nodot=version.replace(".", ""), userbase="",
            abiflags="", SIZEOF_INT=4, SIZEOF_LONG=8, SIZEOF_VOID_P=8, SIZEOF_SIZE_T=8,
            Py_DEBUG=0, WITH_PYMALLOC=0, Py_ENABLE_SHARED=0, EXT_SUFFIX="", PY_CFLAGS="")
    return [_VARIABLES.get(name) for name in args] if args else _VARIABLES


def get_config_var(name):
    """A figure of the build, or None."""
    return get_config_vars().get(name)


def get_platform():
    return sys.platform


def get_python_version():
    return "%d.%d" % sys.version_info[:2]


def get_scheme_names():
    return ("posix_prefix",)


def get_default_scheme():
    return "posix_prefix"


def get_preferred_scheme(key):
    if key not in ("prefix", "home", "user"):
        raise ValueError(f"{key!r} is not a known key")
    return "posix_prefix"


def get_path_names():
    return _NAMES


def get_paths(scheme="posix_prefix", vars=None, expand=True):
    """Where the parts of the library are: nowhere that a script can look."""
    if scheme not in get_scheme_names():
        raise KeyError(scheme)
    return dict.fromkeys(_NAMES, "")


def get_path(name, scheme="posix_prefix", vars=None, expand=True):
    return get_paths(scheme, vars, expand)[name]


def is_python_build(check_home=False):
    return False


def get_makefile_filename():
    return ""


def get_config_h_filename():
    return ""


def parse_config_h(fp, vars=None):
    """The definitions in a header of C."""
    vars = {} if vars is None else vars
    for line in fp:
        words = line.split(None, 2)
        if len(words) == 3 and words[0] == "#define":
            try:
                vars[words[1]] = int(words[2])
            except ValueError:
                vars[words[1]] = words[2].strip()
        elif words[:2] == ["/*", "#undef"]:
            vars[words[2].split()[0]] = 0
    return vars
