"""Sets up logging as a dictionary or the text of a configuration says."""

import logging
import logging.handlers
import re

DEFAULT_LOGGING_CONFIG_PORT = 9030
RESET_ERROR = 104
IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.IGNORECASE)


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Set up logging as a configuration in the manner of ini files says."""
    from logging._ini import apply
    _clear_handlers()
    apply(fname, encoding, defaults, _Existing(), disable_existing_loggers)


def valid_ident(s):
    """Whether a string is a name; an error when it is not."""
    if not IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


def _clear_handlers():
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    logging._handlerList.clear()


class _Existing:
    """The loggers that were there before; those not set up anew may be disabled."""

    def __init__(self):
        self._names = set(logging.root.manager.loggerDict)
        self._below = []

    def set_up(self, name):
        """Note that a logger is set up anew; those below it stay as they are."""
        if name in self._names:
            self._names.remove(name)
            self._below.append(name + ".")

    def finish(self, disable):
        """Reset the loggers below those that were set up, disable the others."""
        for name in sorted(self._names):
            logger = logging.root.manager.loggerDict[name]
            if not name.startswith(tuple(self._below)):
                logger.disabled = disable
            elif not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True


class ConvertingMixin:
    """Converts what is looked up, and keeps that."""

    def convert(self, value):
        result = self.configurator.convert(value)
        if result is not value and isinstance(result, ConvertingMixin):
            result.parent = self
        return result

    def convert_with_key(self, key, value, replace=True):
        result = self.convert(value)
        if result is not value:
            if replace:
                self[key] = result
            if isinstance(result, ConvertingMixin):
                result.key = key
        return result


class ConvertingDict(dict, ConvertingMixin):
    """A dictionary whose values are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key))

    def get(self, key, default=None):
        return self.convert_with_key(key, super().get(key, default))

    def pop(self, key, default=None):
        return self.convert_with_key(key, super().pop(key, default), replace=False)


class ConvertingList(list, ConvertingMixin):
    """A list whose items are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key))

    def pop(self, idx=-1):
        return self.convert(super().pop(idx))


class ConvertingTuple(tuple, ConvertingMixin):
    """A tuple whose items are converted."""

    def __getitem__(self, key):
        return self.convert_with_key(key, super().__getitem__(key), replace=False)


_CONVERTING = ((dict, ConvertingDict), (list, ConvertingList), (tuple, ConvertingTuple))


class BaseConfigurator:
    """Knows how values of a configuration are to be understood."""

    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    WORD_PATTERN = re.compile(r"^\s*(\w+)\s*")
    DOT_PATTERN = re.compile(r"^\.\s*(\w+)\s*")
    INDEX_PATTERN = re.compile(r"^\[\s*(\w+)\s*\]\s*")
    DIGIT_PATTERN = re.compile(r"^\d+$")

    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        """What a dotted name stands for, imported as far as needed."""
        try:
            return _resolve(s, self.importer)
        except ImportError as error:
            raise ValueError("Cannot resolve %r: %s" % (s, error)) from error

    def ext_convert(self, value):
        """What ext://value stands for: something outside."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """What cfg://value stands for: something else in the configuration."""
        found = self.WORD_PATTERN.match(value)
        if found is None:
            raise ValueError("Unable to convert %r" % value)
        result = self.config[found[1]]
        rest = value[found.end():]
        while rest:
            found = self.DOT_PATTERN.match(rest) or self.INDEX_PATTERN.match(rest)
            if not found:
                raise ValueError("Unable to convert %r at %r" % (value, rest))
            key = found[1]
            if rest[0] == "[" and self.DIGIT_PATTERN.match(key):
                try:
                    result = result[int(key)]
                except TypeError:
                    result = result[key]
            else:
                result = result[key]
            rest = rest[found.end():]
        return result

    def convert(self, value):
        """A value as it is meant: containers that convert what is in them, strings by prefix."""
        if isinstance(value, ConvertingMixin):
            return value
        for plain, converting in _CONVERTING:
            if isinstance(value, plain) and not hasattr(value, "_fields"):
                result = converting(value)
                result.configurator = self
                return result
        if isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            if found and found["prefix"] in self.value_converters:
                converter = getattr(self, self.value_converters[found["prefix"]])
                return converter(found["suffix"])
        return value

    def configure_custom(self, config):
        """What a factory makes of the other settings."""
        return _make(self._factory(config), config)

    def _factory(self, config):
        factory = config.pop("()")
        return factory if callable(factory) else self.resolve(factory)

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


def _resolve(name, importer=__import__):
    used, *rest = name.split(".")
    found = importer(used)
    for part in rest:
        used += "." + part
        if not hasattr(found, part):
            importer(used)
        found = getattr(found, part)
    return found


def _make(factory, config):
    """Call a factory with settings that are names, and set the attributes given under a dot."""
    result = factory(**{name: config[name] for name in config if name != "." and valid_ident(name)})
    for name, value in (config.pop(".", None) or {}).items():
        setattr(result, name, value)
    return result


class _NoTargetYet(Exception):
    """The handler that another one refers to is not made yet."""


class DictConfigurator(BaseConfigurator):
    """Sets up logging as a dictionary says."""

    def configure(self):
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        if config.pop("incremental", False):
            self._configure_handler_levels()
            self._configure_loggers(None)
        else:
            disable = config.pop("disable_existing_loggers", True)
            _clear_handlers()
            self._replace("formatters", "formatter", self.configure_formatter)
            self._replace("filters", "filter", self.configure_filter)
            self._make_handlers()
            self._configure_loggers(_Existing(), disable)

    def _configure_handler_levels(self):
        handlers = self.config.get("handlers", {})
        for name in handlers:
            if name not in logging._handlers:
                raise ValueError("No handler found with name %r" % name)
            with _blaming("handler %r" % name):
                level = handlers[name].get("level", None)
                if level:
                    logging._handlers[name].setLevel(level)

    def _replace(self, section, what, make):
        """Replace the settings of a section by what they describe."""
        settings = self.config.get(section, {})
        for name in settings:
            with _blaming("%s %r" % (what, name)):
                settings[name] = make(settings[name])

    def _make_handlers(self):
        """In the order of their names, but those that refer to others last."""
        handlers = self.config.get("handlers", {})
        later = []
        for name in sorted(handlers):
            with _blaming("handler %r" % name):
                try:
                    self._make_handler(handlers, name)
                except _NoTargetYet:
                    later.append(name)
        for name in later:
            with _blaming("handler %r" % name):
                try:
                    self._make_handler(handlers, name)
                except _NoTargetYet as error:
                    raise ValueError("Unable to set target handler %r" % str(error)) from error

    def _make_handler(self, handlers, name):
        handler = self.configure_handler(handlers[name])
        handler.name = name
        handlers[name] = handler

    def _configure_loggers(self, existing, disable=False):
        """Set up the loggers, only their levels when it is not said which ones exist."""
        incremental = existing is None
        loggers = self.config.get("loggers", {})
        for name in loggers:
            if not incremental:
                existing.set_up(name)
            with _blaming("logger %r" % name):
                self.configure_logger(name, loggers[name], incremental)
        if not incremental:
            existing.finish(disable)
        root = self.config.get("root", None)
        if root:
            with _blaming("root logger"):
                self.configure_root(root, incremental)

    def configure_formatter(self, config):
        if "()" in config:
            factory = config["()"]
            try:
                return self.configure_custom(config)
            except TypeError as error:
                if "'format'" not in str(error):
                    raise
                config["fmt"] = config.pop("format")
                config["()"] = factory
                return self.configure_custom(config)
        kind = config.get("class", None)
        kind = _resolve(kind) if kind else logging.Formatter
        arguments = [config.get("format", None), config.get("datefmt", None),
                     config.get("style", "%")]
        if "validate" in config:
            arguments.append(config["validate"])
        return kind(*arguments)

    def configure_filter(self, config):
        if "()" in config:
            return self.configure_custom(config)
        return logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        for each in filters:
            try:
                known = callable(each) or callable(getattr(each, "filter", None))
                filterer.addFilter(each if known else self.config["filters"][each])
            except Exception as error:
                raise ValueError("Unable to add filter %r" % each) from error

    def configure_handler(self, config):
        given = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError("Unable to set formatter %r" % formatter) from error
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            factory = self._factory(config)
        else:
            factory = self.resolve(config.pop("class"))
            if issubclass(factory, logging.handlers.MemoryHandler) and "target" in config:
                self._set_target(config, given)
        handler = _make(factory, config)
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(level)
        if filters:
            self.add_filters(handler, filters)
        return handler

    def _set_target(self, config, given):
        name = config["target"]
        try:
            target = self.config["handlers"][name]
        except Exception as error:
            raise ValueError("Unable to set target handler %r" % name) from error
        if not isinstance(target, logging.Handler):
            config.update(given)
            raise _NoTargetYet(name)
        config["target"] = target

    def add_handlers(self, logger, handlers):
        for each in handlers:
            try:
                logger.addHandler(self.config["handlers"][each])
            except Exception as error:
                raise ValueError("Unable to add handler %r" % each) from error

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get("level", None)
        if level is not None:
            logger.setLevel(level)
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        self.add_handlers(logger, config.get("handlers", None) or ())
        self.add_filters(logger, config.get("filters", None) or ())

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate", None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


class _blaming:
    """Says what could not be set up when something fails."""

    def __init__(self, what):
        self._what = what

    def __enter__(self):
        """Nothing is to be prepared."""

    def __exit__(self, kind, error, traceback):
        if isinstance(error, Exception) and not isinstance(error, _NoTargetYet):
            raise ValueError("Unable to configure " + self._what) from error


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set up logging as a dictionary says."""
    dictConfigClass(config).configure()


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    """There is no network here."""
    raise PermissionError(1, "there is no network here")


def stopListening():
    """Nobody listens."""
