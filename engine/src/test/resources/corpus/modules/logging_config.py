"""Logging set up by dictionaries and by the text of a configuration."""
import io
import logging
import logging.config
import sys


class Shout(logging.Formatter):
    def format(self, record):
        return super().format(record).upper() + getattr(self, "mark", "")


def only_even(record):
    return record.args[0] % 2 == 0 if record.args else True


logging.getLogger("before").addHandler(logging.NullHandler())
early = logging.getLogger("service.early")
logging.config.dictConfig({
    "version": 1,
    "formatters": {
        "short": {"format": "%(name)s|%(levelname)s|%(message)s"},
        "loud": {"()": Shout, "fmt": "{message}", "style": "{", ".": {"mark": "!"}},
    },
    "filters": {
        "service": {"name": "service"},
        "even": {"()": lambda: only_even},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler", "formatter": "short", "level": "INFO",
            "filters": ["service"], "stream": "ext://sys.stdout",
        },
        "loud": {"class": "logging.StreamHandler", "formatter": "cfg://names.formatter",
                 "stream": "cfg://streams[0]", "filters": ["even"]},
        "kept": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "loud"},
    },
    "names": {"formatter": "loud"},
    "streams": ["ext://sys.stdout"],
    "loggers": {
        "service": {"level": "DEBUG", "handlers": ["console"], "propagate": False},
        "numbers": {"level": "INFO", "handlers": ["kept"]},
    },
    "root": {"level": "ERROR", "handlers": []},
})
service = logging.getLogger("service")
service.info("ready")
service.debug("dropped by the handler")
early.warning("from below")
numbers = logging.getLogger("numbers")
for i in range(5):
    numbers.info("number %d", i)
    print("gave", i)
print(logging.getLogger("before").disabled, early.disabled, logging.getLogger().level)
print(sorted(logging._handlers), numbers.handlers[0].target.get_name())

logging.config.dictConfig({
    "version": 1, "incremental": True,
    "handlers": {"console": {"level": "ERROR"}},
    "loggers": {"service": {"level": "WARNING"}},
})
service.warning("not any more")
service.error("still")

for wrong in (
    {},
    {"version": 2},
    {"version": 1, "handlers": {"h": {"class": "no_such_module.Handler"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.NullHandler", "formatter": "f"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.NullHandler", "no name": 1}}},
    {"version": 1, "loggers": {"l": {"handlers": ["absent"]}}},
    {"version": 1, "loggers": {"l": {"filters": ["absent"]}}},
    {"version": 1, "formatters": {"f": {"format": "no fields"}}},
    {"version": 1, "root": {"level": []}},
    {"version": 1, "incremental": True, "handlers": {"new": {}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "cfg://a b"}}},
):
    try:
        logging.config.dictConfig(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error, "<-", repr(error.__cause__)[:100])

logging.config.fileConfig(io.StringIO("""
[loggers]
keys = root, shop
[handlers]
keys = out
[formatters]
keys = plain
[formatter_plain]
format = %(levelname)-8s %(name)s: %(message)s
[handler_out]
class = StreamHandler
args = (sys.stdout,)
formatter = plain
level = INFO
[logger_root]
level = WARNING
handlers = out
[logger_shop]
level = DEBUG
handlers = out
qualname = shop.counter
propagate = 0
"""), disable_existing_loggers=False)
logging.getLogger("shop.counter").info("sold")
logging.getLogger("shop.counter").debug("too fine")
logging.getLogger("elsewhere").warning("by the root")
service.error("not disabled, without a handler of its own: %s", len(service.handlers))
for text in ("not a section\n", "[loggers]\nkeys=root\n"):
    try:
        logging.config.fileConfig(io.StringIO(text))
    except (RuntimeError, KeyError) as error:
        print(type(error).__name__)
