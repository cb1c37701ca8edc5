"""Sets up logging as a configuration in the manner of ini files says."""

import configparser
import logging
import logging.handlers
from logging.config import _resolve


def apply(source, encoding, defaults, existing, disable):
    """Make the formatters, handlers and loggers that are listed."""
    parser = _parser(source, encoding, defaults)
    formatters = {
        name: _formatter(parser, "formatter_" + name)
        for name in _listed(parser["formatters"]["keys"])}
    handlers = _handlers(parser, formatters)
    names = _listed(parser["loggers"]["keys"])
    names.remove("root")
    _set_up(logging.root, parser["logger_root"], handlers)
    for name in names:
        section = parser["logger_" + name]
        qualified = section["qualname"]
        existing.set_up(qualified)
        logger = logging.getLogger(qualified)
        _set_up(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    existing.finish(disable)


def _parser(source, encoding, defaults):
    if isinstance(source, configparser.RawConfigParser):
        return source
    parser = configparser.ConfigParser(defaults)
    try:
        if hasattr(source, "readline"):
            parser.read_file(source)
        elif not parser.read(source, encoding):
            raise FileNotFoundError(f"{source} doesn't exist")
    except configparser.ParsingError as error:
        raise RuntimeError(f"{source} is invalid: {error}")
    return parser


def _listed(text):
    return [name.strip() for name in text.split(",")] if text else []


def _formatter(parser, section):
    def raw(option, fallback=None):
        return parser.get(section, option, raw=True, fallback=fallback)

    kind = parser[section].get("class")
    kind = _resolve(kind) if kind else logging.Formatter
    return kind(raw("format"), raw("datefmt"), raw("style", "%"))


def _handlers(parser, formatters):
    handlers, targets = {}, []
    names = vars(logging)
    for name in _listed(parser["handlers"]["keys"]):
        section = parser["handler_" + name]
        try:
            kind = eval(section["class"], names)
        except (AttributeError, NameError):
            kind = _resolve(section["class"])
        args = eval(section.get("args", "()"), names)
        handler = kind(*args, **eval(section.get("kwargs", "{}"), names))
        handler.name = name
        if "level" in section:
            handler.setLevel(section["level"])
        if section.get("formatter"):
            handler.setFormatter(formatters[section["formatter"]])
        if issubclass(kind, logging.handlers.MemoryHandler) and section.get("target"):
            targets.append((handler, section["target"]))
        handlers[name] = handler
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _set_up(logger, section, handlers):
    if "level" in section:
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in _listed(section["handlers"]):
        logger.addHandler(handlers[name])
