"""The garbage collector, which is the JVM's: scripts can ask for nothing but its settings."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
garbage = []
callbacks = []
_settings = {"enabled": True, "debug": 0, "threshold": (700, 10, 10)}


def enable():
    _settings["enabled"] = True


def disable():
    _settings["enabled"] = False


def isenabled():
    return _settings["enabled"]


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    return 0


def get_debug():
    return _settings["debug"]


def set_debug(flags):
    _settings["debug"] = flags


def get_threshold():
    return _settings["threshold"]


def set_threshold(threshold0, threshold1=10, threshold2=10):
    _settings["threshold"] = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, bool, type(None)))


def is_finalized(obj, /):
    return False
