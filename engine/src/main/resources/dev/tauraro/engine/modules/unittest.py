"""Tests: cases, suites, a loader and a runner."""

import functools
import sys
import time
import traceback
import warnings

__all__ = [
    "IsolatedAsyncioTestCase", "TestResult", "TestCase", "TestSuite", "TextTestRunner",
    "TestLoader", "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf",
    "skipUnless", "expectedFailure", "TextTestResult", "addModuleCleanup",
]


def _pformat(value):
    from pprint import pformat
    return pformat(value)


class SkipTest(Exception):
    """The test is left out."""


def skip(reason):
    """A decorator that leaves a test out."""
    def decorate(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if callable(reason) and not isinstance(reason, str):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    """A decorator that leaves a test out on a condition."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """A decorator that leaves a test out unless a condition holds."""
    return (lambda item: item) if condition else skip(reason)


def expectedFailure(item):
    """A decorator for a test that is to fail."""
    item.__unittest_expecting_failure__ = True
    return item


def addModuleCleanup(function, /, *args, **kwargs):
    """Modules are not cleaned up here."""


class _Raises:
    """The context manager of assertRaises()."""

    def __init__(self, case, expected, pattern=None, msg=None):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.msg = msg
        self.name = None

    def run(self, name, args, kwargs):
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(
                    f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *rest = args
        self.name = getattr(function, "__name__", str(function))
        with self:
            function(*rest, **kwargs)
        return None

    def _names(self):
        if isinstance(self.expected, tuple):
            return str(self.expected)
        return self.expected.__name__

    def _fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            by = "" if self.name is None else f" by {self.name}"
            self._fail(f"{self._names()} not raised{by}")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.pattern is not None:
            import re
            pattern = re.compile(self.pattern) if isinstance(self.pattern, str) else self.pattern
            if not pattern.search(str(exc_value)):
                self._fail(f'"{pattern.pattern}" does not match "{exc_value}"')
        return True


class _Warns(_Raises):
    """The context manager of assertWarns()."""

    def __enter__(self):
        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catcher.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        for each in self.warnings:
            if issubclass(each.category, self.expected):
                self.warning = each.message
                self.filename, self.lineno = each.filename, each.lineno
                if self.pattern is None:
                    return
                import re
                if re.search(self.pattern, str(each.message)):
                    return
        self._fail(f"{self._names()} not triggered")


class _Logs:
    """The context manager of assertLogs()."""

    def __init__(self, case, logger, level, none):
        import logging
        self.case = case
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.none = none

    def __enter__(self):
        import logging
        self.records, self.output = [], []
        formatter = logging.Formatter("%(levelname)s:%(name)s:%(message)s")
        watcher = self

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(formatter.format(record))

        logger = self.logger
        self._saved = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [Capture()]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.none else self

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self._saved
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.none and self.records:
            raise self.case.failureException("Unexpected logs found: {!r}".format(self.output))
        if not self.none and not self.records:
            raise self.case.failureException(
                "no logs of level {} or higher triggered on {}".format(
                    logging.getLevelName(self.level), self.logger.name))
        return None


def _ndiff(a, b):
    """The lines of two texts: what only the first has, and what only the second has."""
    for line in a:
        yield ("  " if line in b else "- ") + line
    for line in b:
        if line not in a:
            yield "+ " + line


def _short(value):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text


class _SubTest:
    """A part of a test with parameters, for reports."""

    def __init__(self, case, message, params):
        self.test_case = case
        self._message = message
        self.params = params
        self.failureException = case.failureException

    def _description(self):
        parts = []
        if self._message is not None:
            parts.append("[{}]".format(self._message))
        if self.params:
            parts.append("({})".format(", ".join(
                ["{}={!r}".format(key, value) for key, value in self.params.items()])))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "{} {}".format(self.test_case.id(), self._description())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "{} {}".format(self.test_case, self._description())


class _SubTestContext:
    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, params

    def __enter__(self):
        self.before = self.case._subtest_params
        self.case._subtest_params = {**self.before, **self.params}

    def __exit__(self, exc_type, exc, tb):
        case = self.case
        params, case._subtest_params = case._subtest_params, self.before
        if exc is None or case._result is None:
            return False
        sub = _SubTest(case, self.message, params)
        if isinstance(exc, SkipTest):
            case._result.addSkip(sub, str(exc))
            return True
        if isinstance(exc, (KeyboardInterrupt, SystemExit)):
            return False
        case._result.addSubTest(case, sub, (exc_type, exc, tb))
        case._failed = True
        return True


class TestCase:
    """A test, or several that begin and end in the same way."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._result = None
        self._failed = False
        self._subtest_params = {}
        self._cleanups = []
        self._type_functions = {}
        method = getattr(self, methodName, None)
        if method is None and methodName != "runTest":
            raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))
        self._testMethodDoc = getattr(method, "__doc__", None)

    def setUp(self):
        """Runs before each test."""

    def tearDown(self):
        """Runs after each test."""

    @classmethod
    def setUpClass(cls):
        """Runs before all tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after all tests of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_functions[typeobj] = function

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def id(self):
        cls = self.__class__
        return "%s.%s.%s" % (cls.__module__, cls.__qualname__, self._testMethodName)

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def __str__(self):
        cls = self.__class__
        return "%s (%s.%s.%s)" % (
            self._testMethodName, cls.__module__, cls.__qualname__, self._testMethodName)

    def __repr__(self):
        cls = self.__class__
        return "<%s.%s testMethod=%s>" % (
            cls.__module__, cls.__qualname__, self._testMethodName)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def subTest(self, msg=None, **params):
        """A part of a test that may fail alone."""
        return _SubTestContext(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        self.doCleanups()

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def _attempt(self, result, function):
        """Runs a part of the test; says whether it passed."""
        try:
            self._call(function)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            result.addSkip(self, str(error))
        except self.failureException as error:
            self._report(result, result.addFailure, error)
        except Exception as error:
            self._report(result, result.addError, error)
        self._failed = True
        return False

    def _report(self, result, add, error):
        if self._expects_failure():
            result.addExpectedFailure(self, (type(error), error, error.__traceback__))
            self._expected = True
        else:
            add(self, (type(error), error, error.__traceback__))

    def _call(self, function):
        function()

    def _expects_failure(self):
        method = getattr(self, self._testMethodName)
        return (getattr(method, "__unittest_expecting_failure__", False)
                or getattr(self, "__unittest_expecting_failure__", False))

    def run(self, result=None):
        """Runs the test and tells the result."""
        result = self.defaultTestResult() if result is None else result
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if (getattr(self.__class__, "__unittest_skip__", False)
                    or getattr(method, "__unittest_skip__", False)):
                result.addSkip(self, getattr(self.__class__, "__unittest_skip_why__", "")
                               or getattr(method, "__unittest_skip_why__", ""))
                return result
            self._result, self._failed, self._expected = result, False, False
            if self._attempt(result, self.setUp):
                self._attempt(result, method)
                self._attempt(result, self.tearDown)
            self._attempt(result, self.doCleanups)
            if not self._failed:
                if self._expects_failure():
                    result.addUnexpectedSuccess(self)
                else:
                    result.addSuccess(self)
            return result
        finally:
            self._result = None
            result.stopTest(self)

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else "%s : %s" % (standard, msg)

    def _check(self, passed, msg, standard):
        if not passed:
            raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, "%s is not true" % _short(expr))

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, "%s is not false" % _short(expr))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(self, expected_exception).run("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(self, expected_exception, expected_regex).run(
            "assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(self, expected_warning).run("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(self, expected_warning, expected_regex).run(
            "assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second):
            own = self._type_functions.get(type(first))
            if own is not None:
                own(first, second, msg=msg)
                return
        if first == second:
            return
        standard = "%s != %s" % (_short(first), _short(second))
        if type(first) is type(second):
            standard = self._explain(first, second, standard)
        raise self.failureException(self._formatMessage(msg, standard))

    def _explain(self, first, second, standard):
        cls = type(first)
        if cls is str:
            a, b = first.splitlines(True), second.splitlines(True)
            if a and b and len(a) == 1 and first.strip("\r\n") == first:
                a, b = [first + "\n"], [second + "\n"]
            return self._diff(standard, "\n" + "".join(_ndiff(a, b)))
        if cls is dict:
            return self._diff(standard, "\n" + "\n".join(_ndiff(
                _pformat(first).splitlines(), _pformat(second).splitlines())))
        if cls in (list, tuple):
            name = cls.__name__.capitalize()
            return self._diff(
                f"{name}s differ: " + standard + self._first_difference(first, second, name),
                "\n" + "\n".join(_ndiff(
                    _pformat(first).splitlines(), _pformat(second).splitlines())))
        if cls in (set, frozenset):
            lines = []
            for title, items in (
                    ("first set but not the second", first - second),
                    ("second set but not the first", second - first)):
                if items:
                    lines.append(f"Items in the {title}:")
                    lines.extend(map(repr, items))
            return "\n".join(lines)
        return standard

    def _first_difference(self, first, second, name):
        text = ""
        for index in range(min(len(first), len(second))):
            if first[index] != second[index]:
                text = "\n\nFirst differing element %d:\n%s\n%s\n" % (
                    index, _short(first[index]), _short(second[index]))
                break
        else:
            if len(first) == len(second):
                return ""
        for title, longer, shorter in (("First", first, second), ("Second", second, first)):
            if len(longer) > len(shorter):
                text += "\n%s %s contains %d additional elements.\n" % (
                    title, name.lower(), len(longer) - len(shorter))
                text += "First extra element %d:\n%s\n" % (
                    len(shorter), _short(longer[len(shorter)]))
        return text

    def _diff(self, standard, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return standard + diff
        return standard + ("\nDiff is %s characters long. Set self.maxDiff to None to see it."
                           % len(diff))

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        self._check(list(seq1) == list(seq2), msg, "Sequences differ: %s != %s" % (
            _short(seq1), _short(seq2)))

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, "%s == %s" % (_short(first), _short(second)))

    def _near(self, first, second, places, delta):
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, f"within {_short(delta)} delta", diff
        places = 7 if places is None else places
        return round(diff, places) == 0, f"within {places} places", diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        near, limit, diff = self._near(first, second, places, delta)
        self._check(near, msg, "%s != %s %s (%s difference)" % (
            _short(first), _short(second), limit, _short(diff)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, limit, diff = self._near(first, second, places, delta)
        text = "%s == %s %s" % (_short(first), _short(second), limit)
        if delta is not None:
            text += " (%s difference)" % _short(diff)
        self._check(first != second and not near, msg, text)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, "%s not found in %s" % (
            _short(member), _short(container)))

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, "%s unexpectedly found in %s" % (
            _short(member), _short(container)))

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, "%s is not %s" % (_short(expr1), _short(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, "unexpectedly identical: %s" % _short(expr1))

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, "%s is not None" % _short(obj))

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, "unexpectedly None")

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, "%s not less than %s" % (_short(a), _short(b)))

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, "%s not less than or equal to %s" % (_short(a), _short(b)))

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, "%s not greater than %s" % (_short(a), _short(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, "%s not greater than or equal to %s" % (_short(a), _short(b)))

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, "%s is not an instance of %r" % (
            _short(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, "%s is an instance of %r" % (
            _short(obj), cls))

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        pattern = re.compile(expected_regex)
        self._check(pattern.search(text), msg, "Regex didn't match: %r not found in %r" % (
            pattern.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        pattern = re.compile(unexpected_regex)
        match = pattern.search(text)
        self._check(not match, msg, "Regex matched: %r matches %r in %r" % (
            match and text[match.start():match.end()], pattern.pattern, text))

    def assertCountEqual(self, first, second, msg=None):
        first, rest = list(first), list(second)
        missing = []
        for item in first:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        if missing or rest:
            lines = ["Element counts were not equal:"]
            seen = []
            for item in missing + rest:
                if item not in seen:
                    seen.append(item)
                    lines.append("First has %d, Second has %d:  %r" % (
                        first.count(item), list(second).count(item), item))
            raise self.failureException(self._formatMessage(msg, "\n".join(lines)))


class IsolatedAsyncioTestCase(TestCase):
    """A test whose methods may be coroutines."""

    async def asyncSetUp(self):
        """Runs before each test."""

    async def asyncTearDown(self):
        """Runs after each test."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    def run(self, result=None):
        import asyncio
        with asyncio.Runner() as self._runner:
            return super().run(result)

    def _call(self, function):
        import asyncio
        if function == self.setUp:
            function()
            self._runner.run(self.asyncSetUp())
        elif function == self.tearDown:
            self._runner.run(self.asyncTearDown())
            function()
        else:
            made = function()
            if asyncio.iscoroutine(made):
                self._runner.run(made)


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        self._function = testFunc
        self._begin, self._end = setUp, tearDown
        super().__init__()

    def setUp(self):
        if self._begin is not None:
            self._begin()

    def tearDown(self):
        if self._end is not None:
            self._end()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__


class TestSuite:
    """Several tests."""

    def __init__(self, tests=()):
        self._tests = list(tests)

    def __repr__(self):
        cls = self.__class__
        return "<%s.%s tests=%s>" % (cls.__module__, cls.__qualname__, self._tests)

    def __iter__(self):
        return iter(self._tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)

    def __call__(self, result):
        return self.run(result)

    def run(self, result):
        """Runs all tests, with what begins and ends their classes."""
        current = None
        ready = True
        for test in self._tests:
            if result.shouldStop:
                break
            if isinstance(test, TestSuite):
                self._leave(current, result, ready)
                current = None
                test.run(result)
                continue
            cls = type(test)
            if cls is not current:
                self._leave(current, result, ready)
                current, ready = cls, True
                if not getattr(cls, "__unittest_skip__", False) and isinstance(test, TestCase):
                    ready = self._hook(cls.setUpClass, "setUpClass", cls, result)
            if ready:
                test(result)
        self._leave(current, result, ready)
        return result

    def _leave(self, cls, result, ready):
        if (cls is not None and ready and issubclass(cls, TestCase)
                and not getattr(cls, "__unittest_skip__", False)):
            self._hook(cls.tearDownClass, "tearDownClass", cls, result)

    def _hook(self, hook, name, cls, result):
        try:
            hook()
            return True
        except Exception as error:
            holder = _ErrorHolder(f"{name} ({cls.__module__}.{cls.__qualname__})")
            if isinstance(error, SkipTest):
                result.addSkip(holder, str(error))
            else:
                result.addError(holder, (type(error), error, error.__traceback__))
            return False


class _ErrorHolder:
    """Stands for the beginning or end of a class in reports."""

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description


class TestResult:
    """What came of tests."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        """The test is over."""

    def startTestRun(self):
        """The run begins."""

    def stopTestRun(self):
        """The run is over."""

    def stop(self):
        self.shouldStop = True

    def _text(self, err):
        return "".join(traceback.format_exception(err[1].with_traceback(_own_part(err[2]))))

    def _stop_early(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, self._text(err)))
        self._stop_early()

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err)))
        self._stop_early()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            (self.failures if failed else self.errors).append((subtest, self._text(err)))
            self._stop_early()

    def addSuccess(self, test):
        """The test passed."""

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._stop_early()

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def __repr__(self):
        return "<unittest.result.TestResult run=%i errors=%i failures=%i>" % (
            self.testsRun, len(self.errors), len(self.failures))


def _own_part(tb):
    """A traceback without the calls of this module around the test."""
    from _traceback import entries
    while tb is not None and tb.tb_next is not None and entries(tb)[0][0] == "<frozen unittest>":
        tb = tb.tb_next
    return tb


class TextTestResult(TestResult):
    """A result that writes what happens to a stream."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__()
        self.stream = stream
        self.descriptions = descriptions
        self.showAll = verbosity > 1
        self.dots = verbosity == 1

    def getDescription(self, test):
        first = test.shortDescription()
        return "\n".join((str(test), first)) if self.descriptions and first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")

    def _say(self, dot, word):
        if self.showAll:
            self.stream.write(word + "\n")
        elif self.dots:
            self.stream.write(dot)

    def addSuccess(self, test):
        self._say(".", "ok")

    def addError(self, test, err):
        super().addError(test, err)
        self._say("E", "ERROR")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say("F", "FAIL")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            if self.showAll:
                self.stream.write("\n  " + self.getDescription(subtest) + " ... ")
            self._say("F" if failed else "E", "FAIL" if failed else "ERROR")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say("s", "skipped {0!r}".format(reason))

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say("u", "unexpected success")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write("\n")
        for word, items in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in items:
                self.stream.write(self.separator1 + "\n")
                self.stream.write("%s: %s\n" % (word, self.getDescription(test)))
                self.stream.write(self.separator2 + "\n%s\n" % text)
        if self.unexpectedSuccesses:
            self.stream.write(self.separator1 + "\n")
            for test in self.unexpectedSuccesses:
                self.stream.write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")


class TextTestRunner:
    """Runs tests and writes what came of them."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def run(self, test):
        """Runs a test; returns the result."""
        result = self.resultclass(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        start = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - start
        write = self.stream.write
        if hasattr(result, "printErrors"):
            result.printErrors()
            write(result.separator2 + "\n")
        run = result.testsRun
        write("Ran %d test%s in %.3fs\n\n" % (run, "s" if run != 1 else "", taken))
        infos = []
        if result.wasSuccessful():
            word = "OK"
        else:
            word = "FAILED"
            if result.failures:
                infos.append("failures=%d" % len(result.failures))
            if result.errors:
                infos.append("errors=%d" % len(result.errors))
        if result.skipped:
            infos.append("skipped=%d" % len(result.skipped))
        if result.expectedFailures:
            infos.append("expected failures=%d" % len(result.expectedFailures))
        if result.unexpectedSuccesses:
            infos.append("unexpected successes=%d" % len(result.unexpectedSuccesses))
        write(word + (" (%s)" % ", ".join(infos) if infos else "") + "\n")
        return result


class TestLoader:
    """Finds tests."""

    testMethodPrefix = "test"
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return sorted([
            name for name in dir(testCaseClass)
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))])

    def loadTestsFromTestCase(self, testCaseClass):
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, TestCase) and item not in (
                    TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                tests.append(self.loadTestsFromTestCase(item))
        return self.suiteClass(tests)

    def loadTestsFromName(self, name, module=None):
        item = module
        parent = None
        for part in name.split("."):
            parent, item = item, getattr(item, part)
        if isinstance(item, type) and issubclass(item, TestCase):
            return self.loadTestsFromTestCase(item)
        return self.suiteClass([parent(item.__name__)])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


class TestProgram:
    """Runs the tests of a module."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        if isinstance(module, str):
            module = __import__(module) if module != "__main__" else sys.modules["__main__"]
        names = [each for each in (argv or [])[1:] if not each.startswith("-")]
        if argv and ("-v" in argv or "--verbose" in argv):
            verbosity = 2
        if names:
            test = testLoader.loadTestsFromNames(names, module)
        elif defaultTest:
            chosen = [defaultTest] if isinstance(defaultTest, str) else defaultTest
            test = testLoader.loadTestsFromNames(chosen, module)
        else:
            test = testLoader.loadTestsFromModule(module)
        if testRunner is None:
            testRunner = TextTestRunner
        if isinstance(testRunner, type):
            testRunner = testRunner(verbosity=verbosity, failfast=bool(failfast))
        self.result = testRunner.run(test)
        if exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
