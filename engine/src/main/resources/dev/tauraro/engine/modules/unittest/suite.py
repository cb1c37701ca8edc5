"""Several tests that run one after the other."""

import sys

from . import case
from .util import strclass


class BaseTestSuite:
    """Tests and suites of tests."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (strclass(self.__class__), list(self))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """How many tests there are, those that ran included."""
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError("{} is not callable".format(repr(test)))
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError(
                "TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add several."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run all of them."""
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Forget a test that ran."""
        try:
            test = self._tests[index]
        except TypeError:
            return  # The tests are kept in something else.
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run all of them without a result."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests and suites, with what begins and ends their classes and modules."""

    def run(self, result, debug=False):
        """Run all of them."""
        outermost = not getattr(result, "_testRunEntered", False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                self._end_class(test, result)
                self._change_module(test, result)
                self._begin_class(test, result)
                result._previousTestClass = test.__class__
                if (getattr(test.__class__, "_classSetupFailed", False)
                        or getattr(result, "_moduleSetUpFailed", False)):
                    continue
            if not debug:
                test(result)
            else:
                test.debug()
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._end_class(None, result)
            self._end_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run all of them; what they raise goes on."""
        self.run(_DebugResult(), True)

    def _begin_class(self, test, result):
        cls = test.__class__
        if (cls is result._previousTestClass or getattr(result, "_moduleSetUpFailed", False)
                or getattr(cls, "__unittest_skip__", False)):
            return
        try:
            cls._classSetupFailed = False
        except TypeError:
            pass
        begin = getattr(cls, "setUpClass", None)
        if begin is None:
            return
        name = strclass(cls)
        with _Captured(result):
            if not self._attempt(begin, "setUpClass", name, result):
                try:
                    cls._classSetupFailed = True
                except TypeError:
                    pass
                self._clean_class(cls, "setUpClass", name, result)

    def _end_class(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if (cls is None or cls is test.__class__ or getattr(cls, "_classSetupFailed", False)
                or getattr(result, "_moduleSetUpFailed", False)
                or getattr(cls, "__unittest_skip__", False)):
            return
        name = strclass(cls)
        end = getattr(cls, "tearDownClass", None)
        with _Captured(result):
            if end is not None:
                self._attempt(end, "tearDownClass", name, result)
            self._clean_class(cls, "tearDownClass", name, result)

    def _clean_class(self, cls, method, name, result):
        clean = getattr(cls, "doClassCleanups", None)
        if clean is None:
            return
        clean()
        for exc_info in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise exc_info[1]
            self._tell(exc_info[1], method, name, result, exc_info)

    def _change_module(self, test, result):
        name = test.__class__.__module__
        if name == _module_of(result):
            return
        self._end_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        begin = getattr(module, "setUpModule", None)
        if begin is None:
            return
        with _Captured(result):
            if not self._attempt(begin, "setUpModule", name, result):
                result._moduleSetUpFailed = True
                self._attempt(case.doModuleCleanups, "setUpModule", name, result)

    def _end_module(self, result):
        name = _module_of(result)
        module = sys.modules.get(name) if name is not None else None
        if module is None or getattr(result, "_moduleSetUpFailed", False):
            return
        end = getattr(module, "tearDownModule", None)
        with _Captured(result):
            if end is not None:
                self._attempt(end, "tearDownModule", name, result)
            self._attempt(case.doModuleCleanups, "tearDownModule", name, result)

    def _attempt(self, function, method, name, result):
        """Runs what begins or ends tests; says whether it passed."""
        try:
            function()
            return True
        except Exception as error:
            if isinstance(result, _DebugResult):
                raise
            self._tell(error, method, name, result)
            return False

    def _tell(self, error, method, name, result, exc_info=None):
        holder = _ErrorHolder(f"{method} ({name})")
        add_skip = getattr(result, "addSkip", None)
        if add_skip is not None and isinstance(error, case.SkipTest):
            add_skip(holder, str(error))
        else:
            result.addError(holder, exc_info or (type(error), error, error.__traceback__))


def _module_of(result):
    cls = getattr(result, "_previousTestClass", None)
    return None if cls is None else cls.__module__


class _Captured:
    """Lets a result keep what is printed in the block, if it does that."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", lambda: None)()

    def __exit__(self, *raised):
        getattr(self.result, "_restoreStdout", lambda: None)()


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class _ErrorHolder:
    """Stands for what begins or ends a class or module in reports."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    __str__ = id

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def shortDescription(self):
        """There is none."""

    def countTestCases(self):
        return 0

    def run(self, result):
        """There is nothing to run."""

    def __call__(self, result):
        return self.run(result)


class _DebugResult:
    """The result of a run that nothing is told of."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
