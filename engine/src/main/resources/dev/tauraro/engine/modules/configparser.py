"""Settings in sections, as INI files have them."""

import collections
import io
import re
from collections.abc import MutableMapping
from itertools import chain

__all__ = [
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError",
    "InterpolationError", "InterpolationDepthError", "InterpolationMissingOptionError",
    "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError", "ConfigParser",
    "SafeConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
    "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping",
    "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH",
]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()
_default_dict = dict


class Error(Exception):
    """What goes wrong with settings."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """There is no such section."""

    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section
        self.args = (section,)


def _place(source, lineno):
    if source is None:
        return ""
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: "


class DuplicateSectionError(Error):
    """A section is there twice."""

    def __init__(self, section, source=None, lineno=None):
        where = _place(source, lineno)
        text = "section" if where else "Section"
        Error.__init__(self, f"{where}{text} {section!r} already exists")
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option is in a section twice."""

    def __init__(self, section, option, source=None, lineno=None):
        where = _place(source, lineno)
        text = "option" if where else "Option"
        Error.__init__(
            self, f"{where}{text} {option!r} in section {section!r} already exists")
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """There is no such option."""

    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    """A value refers to others in a way that does not work."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that is missing."""

    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(
            self, option, section,
            f"Bad value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key {reference!r} which is not a valid option name. Raw value: "
            f"{rawval!r}")
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A reference in a value is not written correctly."""


class InterpolationDepthError(InterpolationError):
    """Values refer to each other too deeply."""

    def __init__(self, option, section, rawval):
        InterpolationError.__init__(
            self, option, section,
            "Recursion limit exceeded in value substitution: option "
            f"{option!r} in section {section!r} contains an interpolation key which cannot be "
            f"substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}")
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines mean nothing."""

    def __init__(self, source=None, filename=None):
        if filename and source:
            raise ValueError(
                "Cannot specify both `filename' and `source'. Use `source'.")
        if not filename and not source:
            raise ValueError("Required argument `source' not given.")
        source = source or filename
        Error.__init__(self, "Source contains parsing errors: %r" % source)
        self.source = source
        self.errors = []
        self.args = (source,)

    @property
    def filename(self):
        """The source."""
        self._warn()
        return self.source

    @filename.setter
    def filename(self, value):
        self._warn()
        self.source = value

    @staticmethod
    def _warn():
        import warnings
        warnings.warn(
            "The 'filename' attribute will be removed in Python 3.12. Use 'source' instead.",
            DeprecationWarning, stacklevel=3)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    """There is an option before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, "File contains no section headers.\nfile: %r, line: %d\n%r" % (
                filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line
        self.args = (filename, lineno, line)


class Interpolation:
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _References(Interpolation):
    """Puts the values of options where other values refer to them.

    A reference is a mark, a bracket and what is in it; which option that is subclasses tell.
    """

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value or "", defaults, 1)

    def _filled(self, parser, section, option, text, values, depth):
        whole = parser.get(section, option, raw=True, fallback=text)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, whole)
        mark = self._mark
        filled, found, rest = text.partition(mark)
        while found:
            if rest.startswith(mark):
                value, rest = mark, rest[1:]
            elif rest.startswith(self._bracket):
                match = self._reference.match(rest)
                if match is None:
                    raise InterpolationSyntaxError(
                        option, section,
                        "bad interpolation variable reference %r" % (mark + rest))
                rest = rest[match.end():]
                reference = self._written(parser, match[1])
                try:
                    where, name, value = self._target(
                        parser, section, option, reference, values, rest)
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(
                        option, section, whole, reference) from None
                if mark in value:
                    known = self._values(parser, where, values)
                    value = self._filled(parser, where, name, value, known, depth + 1)
            else:
                raise InterpolationSyntaxError(
                    option, section, "%r must be followed by %r or %r, found: %r" % (
                        mark, mark, self._bracket, mark + rest))
            plain, found, rest = rest.partition(mark)
            filled += value + plain
        return filled

    def before_set(self, parser, section, option, value):
        left = self._known.sub("", value.replace(self._mark * 2, ""))
        if self._mark in left:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (
                value, left.find(self._mark)))
        return value


class BasicInterpolation(_References):
    """References of the form %(name)s."""

    _mark, _bracket = "%("
    _known = re.compile(r"%\([^)]+\)s")
    _reference = re.compile(r"\(([^)]+)\)s")

    def _written(self, parser, reference):
        return parser.optionxform(reference)

    def _target(self, parser, section, option, reference, values, rest):
        return section, option, values[reference]

    def _values(self, parser, section, values):
        return values


class ExtendedInterpolation(_References):
    """References of the form ${name} and ${section:name}."""

    _mark, _bracket = "${"
    _known = re.compile(r"\$\{[^}]+\}")
    _reference = re.compile(r"\{([^}]+)\}")

    def _written(self, parser, reference):
        return reference

    def _target(self, parser, section, option, reference, values, rest):
        *where, name = reference.split(":")
        if len(where) > 1:
            raise InterpolationSyntaxError(
                option, section, "More than one ':' found: %r" % (rest,))
        name = parser.optionxform(name)
        if not where:
            return section, name, values[name]
        return where[0], name, parser.get(where[0], name, raw=True)

    def _values(self, parser, section, values):
        return dict(parser.items(section, raw=True))


class LegacyInterpolation(Interpolation):
    """References that are filled in again and again."""

    def __init__(self, *args, **kwargs):
        import warnings
        super().__init__(*args, **kwargs)
        warnings.warn(
            "LegacyInterpolation has been deprecated since Python 3.2 and will be removed from "
            "the configparser module in Python 3.13. Use BasicInterpolation or "
            "ExtendedInterpolation instead.", DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, defaults):
        rawval = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if not value or "%(" not in value:
                return value
            value = re.sub(
                r"%\(([^)]*)\)s|.", lambda m: m[0] if m[1] is None else
                "%%(%s)s" % parser.optionxform(m[1]), value)
            try:
                value = value % defaults
            except KeyError as e:
                raise InterpolationMissingOptionError(
                    option, section, rawval, e.args[0]) from None
        if value and "%(" in value:
            raise InterpolationDepthError(option, section, rawval)
        return value


class RawConfigParser(MutableMapping):
    """Settings whose values refer to nothing."""

    _DEFAULT_INTERPOLATION = Interpolation()
    NONSPACECRE = re.compile(r"\S")
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False,
        "false": False, "off": False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *,
                 delimiters=("=", ":"), comment_prefixes=("#", ";"), inline_comment_prefixes=None,
                 strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
                 interpolation=_UNSET, converters=_UNSET):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        marks = "|".join(re.escape(each) for each in delimiters)
        tail = rf"(?:\s*(?P<vi>{marks})\s*(?P<value>.*))?$" if allow_no_value else (
            rf"\s*(?:(?P<vi>{marks})\s*(?P<value>.*))$")
        self.OPTCRE = self._optcre = re.compile(rf"(?P<option>.*?){tail}", re.VERBOSE)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(
                "interpolation= must be None or an instance of Interpolation; got an object of "
                f"type {type(self._interpolation)}")
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        return list(self._dict([*self._sections[section].items(), *self._defaults.items()]))

    def read(self, filenames, encoding=None):
        """Read the files that can be opened; returns their names."""
        from os import PathLike, fspath
        if isinstance(filenames, (str, bytes, PathLike)):
            filenames = [filenames]
        done = []
        for name in map(fspath, filenames):
            try:
                file = open(name, encoding=encoding)
            except OSError:
                continue
            with file:
                self._read(file, name)
            done.append(name)
        return done

    def read_file(self, f, source=None):
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def readfp(self, fp, filename=None):
        """The former name of read_file()."""
        import warnings
        warnings.warn(
            "This method will be removed in Python 3.12. Use 'parser.read_file()' instead.",
            DeprecationWarning, stacklevel=2)
        self.read_file(fp, source=filename)

    def read_string(self, string, source="<string>"):
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        added = set()
        for section, keys in dictionary.items():
            section = str(section)
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in added:
                    raise
            added.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                value = None if value is None else str(value)
                if self._strict and (section, key) in added:
                    raise DuplicateOptionError(section, key, source)
                added.add((section, key))
                self.set(section, key, value)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._values(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = values[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, values)

    def _values(self, section, vars):
        own = self._sections.get(section)
        if own is None:
            if section != self.default_section:
                raise NoSectionError(section) from None
            own = {}
        extra = {}
        for key, value in (vars or {}).items():
            extra[self.optionxform(key)] = None if value is None else str(value)
        return collections.ChainMap(extra, own, self._defaults)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kw):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kw))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(
            section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(
            section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(
            section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback,
            **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        values = dict(self._defaults)
        if section in self._sections:
            values.update(self._sections[section])
        elif section != self.default_section:
            raise NoSectionError(section) from None
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(name, values[name]) for name in names]
        before = self._interpolation.before_get
        return [(name, before(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (
            option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section) from None
        target[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f" {delimiter} "
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults.items(), delimiter)
        for section in self._sections:
            self._write_section(fp, section, self._sections[section].items(), delimiter)

    def _write_section(self, fp, name, items, delimiter):
        fp.write(f"[{name}]\n")
        for key, value in items:
            value = self._interpolation.before_write(self, name, key, value)
            if value is None and self._allow_no_value:
                value = ""
            else:
                value = delimiter + str(value).replace("\n", "\n\t")
            fp.write(f"{key}{value}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            target = self._defaults
        elif section in self._sections:
            target = self._sections[section]
        else:
            raise NoSectionError(section) from None
        option = self.optionxform(option)
        existed = option in target
        if existed:
            del target[option]
        return existed

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def _is_default(self, name):
        return name == self.default_section

    def __contains__(self, name):
        return self._is_default(name) or self.has_section(name)

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    def __len__(self):
        return 1 + len(self._sections)

    def __getitem__(self, name):
        if name in self:
            return self._proxies[name]
        raise KeyError(name)

    def __setitem__(self, name, options):
        if name in self and self._proxies[name] is options:
            return
        present = self._defaults if self._is_default(name) else self._sections.get(name)
        if present is not None:
            present.clear()
        self.read_dict({name: options})

    def __delitem__(self, name):
        if self._is_default(name):
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(name):
            raise KeyError(name)

    def _without_comment(self, line):
        """A line without comment; None when there is nothing else, and it is a comment line."""
        stripped = line.strip()
        if self._comment_prefixes and stripped.startswith(self._comment_prefixes):
            return "", True
        cut = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        return line[:cut].strip(), cut < len(line)

    def _read(self, fp, fpname):
        seen = set()
        current = section = option = problem = None
        depth = 0
        for lineno, line in enumerate(fp, start=1):
            value, commented = self._without_comment(line)
            if not value:
                if self._empty_lines_in_values:
                    if (not commented and current is not None and option
                            and current[option] is not None):
                        current[option].append("")
                else:
                    depth = len(line) + 1
                continue
            first = self.NONSPACECRE.search(line)
            indent = first.start() if first else 0
            if current is not None and option and indent > depth:
                if current[option] is None:
                    raise AttributeError("'NoneType' object has no attribute 'append'")
                current[option].append(value)
                continue
            depth = indent
            header = self.SECTCRE.match(value)
            if header:
                section = header.group("header")
                if section in self._sections:
                    if self._strict and section in seen:
                        raise DuplicateSectionError(section, fpname, lineno)
                    current = self._sections[section]
                elif section == self.default_section:
                    current = self._defaults
                else:
                    current = self._dict()
                    self._sections[section] = current
                    self._proxies[section] = SectionProxy(self, section)
                seen.add(section)
                option = None
                continue
            if current is None:
                raise MissingSectionHeaderError(fpname, lineno, line)
            parts = self._optcre.match(value)
            if not parts:
                problem = self._problem(problem, fpname, lineno, line)
                continue
            option, _, content = parts.group("option", "vi", "value")
            if not option:
                problem = self._problem(problem, fpname, lineno, line)
            option = self.optionxform(option.rstrip())
            if self._strict and (section, option) in seen:
                raise DuplicateOptionError(section, option, fpname, lineno)
            seen.add((section, option))
            current[option] = None if content is None else [content.strip()]
        self._join()
        if problem:
            raise problem

    def _problem(self, problem, fpname, lineno, line):
        problem = problem or ParsingError(fpname)
        problem.append(lineno, repr(line))
        return problem

    def _join(self):
        for section, options in chain(
                ((self.default_section, self._defaults),), self._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    @property
    def converters(self):
        return self._converters


class ConfigParser(RawConfigParser):
    """Settings whose values are strings that may refer to each other."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _check(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        self._check(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        self._check(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})


SafeConfigParser = ConfigParser


class SectionProxy(MutableMapping):
    """A section as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._check(option=key, value=value) if hasattr(self._parser, "_check") else None
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key)
                and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(
            self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def __getattr__(self, name):
        method = getattr(self._parser, name) if name.startswith("get") else None
        if method is None:
            raise AttributeError(name)

        def call(option, fallback=None, **kwargs):
            return method(self._name, option, fallback=fallback, **kwargs)
        return call


class ConverterMapping(MutableMapping):
    """The functions that turn values to other types, by name."""

    def __init__(self, parser):
        self._parser = parser
        # Parsers have a method for each; what a class adds in that way counts too.
        self._data = {
            name[3:]: None for name in dir(parser)
            if name.startswith("get") and name[3:].isidentifier()
            and callable(getattr(parser, name))}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not key.isidentifier():
            raise ValueError(f"Incompatible key: {key!r} (type: {type(key)})")
        self._data[key] = value

        def get(section, option, **kwargs):
            return self._parser._get_conv(section, option, value, **kwargs)
        setattr(self._parser, "get" + key, get)

    def __delitem__(self, key):
        del self._data[key]
        if "get" + key in self._parser.__dict__:
            delattr(self._parser, "get" + key)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
