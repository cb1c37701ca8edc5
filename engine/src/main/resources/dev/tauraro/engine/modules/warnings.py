"""Warnings: messages for developers, which filters show, hide or turn into errors."""

import sys
from _warnings import place as _place

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
    "resetwarnings", "catch_warnings",
]

# What to do, where: (action, message pattern or None, category, module pattern or None, line).
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = _defaultaction = "default"
onceregistry = _onceregistry = {}
_filters_version = 1
_lines = {}
# What is used when a script took a name away from the module.
_last = {"filters": filters, "defaultaction": defaultaction, "onceregistry": onceregistry}


def _current(name):
    _last[name] = globals().get(name, _last[name])
    return _last[name]


class WarningMessage:
    """What is known of one warning."""

    _WARNING_DETAILS = (
        "message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        values = (message, category, filename, lineno, file, line, source)
        self.__dict__.update(zip(self._WARNING_DETAILS, values))
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = _lines.get((filename, lineno))
    if line and line.strip():
        text += "  %s\n" % line.strip()
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, or to stderr."""
    if file is None:
        file = sys.stderr
        if file is None:
            return
    file.write(formatwarning(message, category, filename, lineno, line))


_showwarning_orig = showwarning


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter, with patterns of message and module."""
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError("invalid action: %r" % (action,))
    if not isinstance(message, str):
        raise AssertionError("message must be a string")
    if not isinstance(category, type):
        raise AssertionError("category must be a class")
    if not issubclass(category, Warning):
        raise AssertionError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise AssertionError("module must be a string")
    if not isinstance(lineno, int) or lineno < 0:
        raise AssertionError("lineno must be an int >= 0")
    if message or module:
        import re
    _add_filter(
        action, re.compile(message, re.I) if message else None, category,
        re.compile(module) if module else None, lineno, append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for a category."""
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise AssertionError("invalid action: %r" % (action,))
    if not isinstance(lineno, int) or lineno < 0:
        raise AssertionError("lineno must be an int >= 0")
    _add_filter(action, None, category, None, lineno, append)


def _add_filter(action, message, category, module, lineno, append):
    item = (action, message, category, module, lineno)
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning at the place of the caller."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(
            "category must be a Warning subclass, not '%s'" % type(category).__name__)
    names, filename, lineno, text = _place(stacklevel)
    if text is not None:
        _lines[filename, lineno] = text
    if names is None:
        names = sys.__dict__
    module = names.get("__name__") or "<string>"
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    """Issue a warning at a given place."""
    lineno = int(lineno)
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError(
            "module_globals must be a dict, not '%.200s'" % type(module_globals).__name__)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, pattern, kind, where, line in _current("filters"):
        if ((pattern is None or pattern.match(text)) and issubclass(category, kind)
                and (where is None or (where == module if isinstance(where, str)
                                       else where.match(module)))
                and (line == 0 or lineno == line)):
            break
    else:
        action = _current("defaultaction")
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once, shown = (text, category), _current("onceregistry")
        if shown.get(once):
            return
        shown[once] = 1
    elif action == "module":
        registry[key] = 1
        other = (text, category, 0)
        if registry.get(other):
            return
        registry[other] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s"
                           % (action, _current("filters")))
    show = globals().get("_showwarnmsg", _write)
    show(WarningMessage(message, category, filename, lineno, source=source))


def _warn_of_code(message, category, filename, lineno, text):
    """Warn of what is suspicious in a text that was compiled."""
    if text is not None:
        _lines[filename, lineno] = text
    warn_explicit(message, category, filename, lineno)


def _showwarnmsg(msg):
    show = globals().get("showwarning", _showwarning_orig)
    if show is not _showwarning_orig:
        if not callable(show):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        return
    _showwarnmsg_impl(msg)


def _write(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is not None:
        file.write(formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line))


_showwarnmsg_impl = _write


class _OptionError(Exception):
    """An option for warnings is not one."""


def _setoption(arg):
    """Add the filter that an option says: action:message:category:module:line, ends left out."""
    action, *others = [part.strip() for part in arg.split(":")]
    if len(others) > 4:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    message, category, module, line = others + [""] * (4 - len(others))
    actions = ["error", "ignore", "always", "default", "module", "once"]
    chosen = [each for each in ["all", *actions] if each.startswith(action or "default")]
    if not chosen:
        raise _OptionError(f"invalid action: {action!r}")
    action = "always" if chosen[0] == "all" else chosen[0]
    if not line.isdecimal() and line:
        raise _OptionError(f"invalid lineno {line!r}")
    if message or module:
        import re
        message = re.escape(message)
        module = module and re.escape(module) + r"\Z"
    filterwarnings(action, message, _category(category), module, int(line or 0))


def _category(name):
    """The class of warnings that an option names."""
    if not name:
        return Warning
    module, dot, last = name.rpartition(".")
    try:
        found = __import__(module or "builtins", None, None, [last])
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    kind = getattr(found, last, None)
    if kind is None:
        raise _OptionError(f"unknown warning category: {name!r}")
    if not (isinstance(kind, type) and issubclass(kind, Warning)):
        raise _OptionError(f"invalid warning category: {name!r}")
    return kind


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}",
                *, remove, _version=sys.version_info):
    """Warn of what a version to come lacks; that version itself must not have it any more."""
    wanted = ".".join(map(str, remove))
    version, level = tuple(_version[:2]), _version[3]
    if version > remove or version == remove and level != "alpha":
        raise RuntimeError(f"{name!r} was slated for removal after Python {wanted} alpha")
    warn(message.format(name=name, remove=wanted), DeprecationWarning, stacklevel=3)


class catch_warnings:
    """Restores filters at the end of the block; records warnings if asked to."""

    _RESTORED = "filters", "showwarning", "_showwarnmsg_impl"

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=" + repr(self._module))
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._saved = {name: getattr(module, name) for name in self._RESTORED}
        module.filters = module.filters[:]
        module._filters_mutated()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
            return log
        return None

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        for name, value in self._saved.items():
            setattr(self._module, name, value)
        self._module._filters_mutated()
