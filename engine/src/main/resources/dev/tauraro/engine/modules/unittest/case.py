"""Test cases."""

import sys
import warnings

from ._assertions import DIFF_OMITTED, Assertions
from ._contexts import (
    _AssertLogsContext, _AssertRaisesBaseContext, _AssertRaisesContext, _AssertWarnsContext,
    _BaseTestCaseContext)
from .util import safe_repr, strclass

_no_message = object()


class SkipTest(Exception):
    """Raised by a test that is to be left out."""


class _ShouldStop(Exception):
    """The rest of the test is not worth running."""


class _Outcome:
    """How the parts of a test went so far."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        self.expectedFailure = None

    def attempt(self, test, function, *args):
        """Runs a part and tells the result what it raises; says whether all went well."""
        before = self.success
        self.success = True
        try:
            function(*args)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.settle(test, error)
        self.success = self.success and before
        return self.success

    def settle(self, test, error, is_part=False):
        """Tells the result what a part raised."""
        exc_info = (type(error), error, error.__traceback__)
        if isinstance(error, SkipTest):
            self.success = False
            _addSkip(self.result, test, str(error))
        elif isinstance(error, _ShouldStop):
            return
        elif self.expecting_failure:
            self.expectedFailure = exc_info
        else:
            self.success = False
            if is_part:
                self.result.addSubTest(test.test_case, test, exc_info)
            elif self.result is not None:
                add = (self.result.addFailure if isinstance(error, test.failureException)
                       else self.result.addError)
                add(test, exc_info)


def _addSkip(result, test, reason):
    add_skip = getattr(result, "addSkip", None)
    if add_skip is not None:
        add_skip(test, reason)
        return
    warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
    result.addSuccess(test)


def _enter_context(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                        "context manager protocol") from None
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Call a function after the tests of the module."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context that ends after the tests of the module."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Call the functions of addModuleCleanup() now."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def skip(reason):
    """A decorator that leaves a test out."""
    def decorate(item):
        if not isinstance(item, type):
            from functools import wraps

            @wraps(item)
            def wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if isinstance(reason, type(skip)):
        item, reason = reason, ""
        return decorate(item)
    return decorate


def _same(item):
    return item


def skipIf(condition, reason):
    """A decorator that leaves a test out on a condition."""
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    """A decorator that leaves a test out unless a condition holds."""
    return _same if condition else skip(reason)


def expectedFailure(test_item):
    """A decorator for a test that is to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


class TestCase(Assertions):
    """A test, or several that begin and end in the same way."""

    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != "runTest":
                raise ValueError(
                    "no such test method in %s: %s" % (self.__class__, methodName)) from None
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {}

    def setUp(self):
        """Runs before each test."""

    def tearDown(self):
        """Runs after each test."""

    @classmethod
    def setUpClass(cls):
        """Runs before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after the tests of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Call a function after the test."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context that ends after the test."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Call a function after the tests of the class."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context that ends after the tests of the class."""
        return _enter_context(cm, cls.addClassCleanup)

    def countTestCases(self):
        """One."""
        return 1

    def defaultTestResult(self):
        """The result of a run that was given none."""
        from .result import TestResult
        return TestResult()

    def shortDescription(self):
        """The first line of the test's docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        """The full name of the test."""
        return "%s.%s" % (strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (
            self._testMethodName, strclass(self.__class__), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (strclass(self.__class__), self._testMethodName)

    def subTest(self, msg=_no_message, **params):
        """A part of the test that may fail alone."""
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn("It is deprecated to return a value that is not None from a test case "
                          f"({method})", DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        """Run the test and tell the result."""
        stop = None
        if result is None:
            result = self.defaultTestResult()
            getattr(result, "startTestRun", lambda: None)()
            stop = getattr(result, "stopTestRun", None)
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            cls = self.__class__
            if getattr(cls, "__unittest_skip__", False) or getattr(
                    method, "__unittest_skip__", False):
                _addSkip(result, self, getattr(cls, "__unittest_skip_why__", "")
                         or getattr(method, "__unittest_skip_why__", ""))
                return result
            expecting = (getattr(self, "__unittest_expecting_failure__", False)
                         or getattr(method, "__unittest_expecting_failure__", False))
            self._run_parts(result, method, expecting)
            return result
        finally:
            result.stopTest(self)
            if stop is not None:
                stop()

    def _run_parts(self, result, method, expecting):
        outcome = self._outcome = _Outcome(result)
        try:
            if outcome.attempt(self, self._callSetUp):
                outcome.expecting_failure = expecting
                outcome.attempt(self, self._callTestMethod, method)
                outcome.expecting_failure = False
                outcome.attempt(self, self._callTearDown)
            self.doCleanups()
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    _add_expected(result, self, outcome.expectedFailure)
                else:
                    _add_unexpected(result, self)
        finally:
            outcome.expectedFailure = None
            self._outcome = None

    def doCleanups(self):
        """Call the functions of addCleanup() now; says whether all went well."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.attempt(self, lambda: self._callCleanup(function, *args, **kwargs))
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call the functions of addClassCleanup() now."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without a result; what it raises goes on."""
        method = getattr(self, self._testMethodName)
        for item in (self.__class__, method):
            if getattr(item, "__unittest_skip__", False):
                raise SkipTest(getattr(item, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        """Leave the rest of the test out."""
        raise SkipTest(reason)


class _SubTestContext:
    """The block of subTest()."""

    def __init__(self, case, msg, params):
        self._case, self._msg, self._params = case, msg, params

    def __enter__(self):
        case = self._case
        self._parent = case._subtest
        outcome = case._outcome
        self._active = outcome is not None and outcome.result_supports_subtests
        if self._active:
            parent = self._parent
            params = self._params if parent is None else {
                **self._params,
                **{key: value for key, value in parent.params.items()
                   if key not in self._params}}
            case._subtest = _SubTest(case, self._msg, params)
            self._before = outcome.success
            outcome.success = True

    def __exit__(self, exc_type, exc, tb):
        if not self._active:
            return False
        case = self._case
        part, case._subtest = case._subtest, self._parent
        outcome = case._outcome
        if isinstance(exc, KeyboardInterrupt):
            return False
        if exc is not None:
            outcome.settle(part, exc, is_part=True)
        elif outcome.success:
            outcome.result.addSubTest(case, part, None)
        outcome.success = outcome.success and self._before
        if not outcome.success:
            if outcome.result is not None and outcome.result.failfast:
                raise _ShouldStop
        elif outcome.expectedFailure:
            raise _ShouldStop
        return True


def _first_line(doc):
    return doc and doc.split("\n")[0].strip() or None


def _nothing():
    """Stands for a function that was not given."""


def _add_expected(result, test, exc_info):
    add = getattr(result, "addExpectedFailure", None)
    if add is not None:
        add(test, exc_info)
        return
    _warn_of_old("addExpectedFailure", "passes")
    result.addSuccess(test)


def _add_unexpected(result, test):
    add = getattr(result, "addUnexpectedSuccess", None)
    if add is not None:
        add(test)
        return
    _warn_of_old("addUnexpectedSuccess", "failure")
    try:
        raise _UnexpectedSuccess from None
    except _UnexpectedSuccess:
        result.addFailure(test, sys.exc_info())


class _UnexpectedSuccess(Exception):
    """A test passed that was expected to fail."""


def _warn_of_old(method, instead):
    import warnings
    warnings.warn(f"TestResult has no {method} method, reporting as {instead}", RuntimeWarning)


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc, self._tearDownFunc = setUp, tearDown
        self._testFunc, self._description = testFunc, description

    def setUp(self):
        """Call the function to call before, if there is one."""
        (self._setUpFunc or _nothing)()

    def tearDown(self):
        """Call the function to call after, if there is one."""
        (self._tearDownFunc or _nothing)()

    def runTest(self):
        """Call the function."""
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self),) + self._parts())

    def __str__(self):
        return "%s (%s)" % (strclass(self.__class__), self._testFunc.__name__)

    def __repr__(self):
        return "<%s tec=%s>" % (strclass(self.__class__), self._testFunc)

    def shortDescription(self):
        if self._description is None:
            return _first_line(self._testFunc.__doc__)
        return self._description


class _SubTest(TestCase):
    """A part of a test, for reports."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        """What tells this part from others: its message, its parameters."""
        shown = [] if self._message is _no_message else [f"[{self._message}]"]
        if self.params:
            pairs = [f"{name}={value!r}" for name, value in self.params.items()]
            shown.append(f"({', '.join(pairs)})")
        return " ".join(shown) or "(<subtest>)"

    def id(self):
        return "{} {}".format(self.test_case.id(), self._subDescription())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "{} {}".format(self.test_case, self._subDescription())
