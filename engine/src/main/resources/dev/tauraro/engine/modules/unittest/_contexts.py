"""The context managers of assertions about exceptions, warnings and log records."""

import collections

_Watched = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _BaseTestCaseContext:
    """What the assertions of a block have in common."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        text = self.test_case._formatMessage(self.msg, standardMsg)
        raise self.test_case.failureException(text)


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """A block or a call that is to raise or to warn."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Runs the function among the arguments; without one the caller runs the block."""
        try:
            if not _all_derived(self.expected, self._base_type):
                raise TypeError("%s() arg 1 must be %s" % (name, self._base_type_str))
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError("%r is an invalid keyword argument for this function" % (
                        next(iter(kwargs)),))
                return self
            function, *args = args
            self.obj_name = getattr(function, "__name__", None) or str(function)
            with self:
                function(*args, **kwargs)
            return None
        finally:
            self = None

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def _fail_unmet(self, word):
        by = "" if not self.obj_name else " by " + self.obj_name
        self._raiseFailure(f"{self._expected_name()} not {word}{by}")

    def _fail_unlike(self, value):
        self._raiseFailure('"{}" does not match "{}"'.format(
            self.expected_regex.pattern, str(value)))


def _all_derived(expected, base):
    if isinstance(expected, tuple):
        return all(_all_derived(each, base) for each in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _AssertRaisesContext(_AssertRaisesBaseContext):
    """A block that is to raise."""

    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail_unmet("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._fail_unlike(exc_value)
        return True

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class _AssertWarnsContext(_AssertRaisesBaseContext):
    """A block that is to warn."""

    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        import warnings
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", Warning)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        candidates = [each for each in self.warnings if isinstance(each.message, self.expected)]
        for each in candidates:
            if self.expected_regex is None or self.expected_regex.search(str(each.message)):
                self.warning = each.message
                self.filename, self.lineno = each.filename, each.lineno
                return
        if candidates:
            self._fail_unlike(candidates[0].message)
        self._fail_unmet("triggered")


class _AssertLogsContext(_BaseTestCaseContext):
    """A block that is to log, or not to log."""

    LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging
        super().__init__(test_case)
        self.logger_name = logger_name
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.msg = None
        self.no_logs = no_logs

    def __enter__(self):
        import logging
        name = self.logger_name
        self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        formatter = logging.Formatter(self.LOGGING_FORMAT)
        self.watcher = _Watched([], [])
        records, output = self.watcher

        class Capture(logging.Handler):
            def emit(self, record):
                records.append(record)
                output.append(self.format(record))

        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(formatter)
        logger = self.logger
        self._saved = logger.handlers[:], logger.propagate
        self._level = logger.level
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self.watcher

    def __exit__(self, exc_type, exc_value, tb):
        self.logger.handlers, self.logger.propagate = self._saved
        self.logger.setLevel(self._level)
        if exc_type is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._raiseFailure("Unexpected logs found: {!r}".format(self.watcher.output))
        elif not self.watcher.records:
            import logging
            self._raiseFailure("no logs of level {} or higher triggered on {}".format(
                logging.getLevelName(self.level), self.logger.name))
        return None
