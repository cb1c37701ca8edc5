"""Finds tests."""

import sys

from . import case, suite, util


class _FailedTest(case.TestCase):
    """Stands for tests that could not be found: it fails with the reason."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattr__(name)

        def testFailure():
            raise self._exception
        return testFailure


class TestLoader:
    """Makes suites of the tests in classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """A suite of all tests of a class."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from "
                            "TestSuite. Maybe you meant to derive from TestCase?")
        names = [] if testCaseClass in _BASES else self.getTestCaseNames(testCaseClass)
        if not names and testCaseClass not in _BASES and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kws):
        """A suite of all tests of a module."""
        _check_old_arguments(args, kws)
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, case.TestCase) and item not in _BASES:
                tests.append(self.loadTestsFromTestCase(item))
        own = getattr(module, "load_tests", None)
        tests = self.suiteClass(tests)
        if own is not None:
            try:
                return own(self, tests, pattern)
            except Exception as error:
                return self._failed(
                    module.__name__, error, "Failed to call load_tests:\n%s" % _text_of(error))
        return tests

    def loadTestsFromName(self, name, module=None):
        """A suite of the tests that a dotted name stands for."""
        parts = name.split(".")
        item, failed = module, None
        if module is None:
            item, parts, failed = self._import(parts)
            if item is None:
                return failed
        parent = None
        for index, part in enumerate(parts):
            try:
                parent, item = item, getattr(item, part)
            except AttributeError as error:
                if failed is not None and getattr(item, "__path__", None) is not None:
                    return failed
                return self._failed(
                    part, error, "Failed to access attribute:\n%s" % _text_of(error))
        return self._tests_of(item, parent, parts)

    def _import(self, parts):
        """Imports as much of a dotted name as is a module: it, the other parts, what failed."""
        rest = []
        failed = None
        left = parts[:]
        while left:
            name = ".".join(left)
            try:
                __import__(name)
                module = sys.modules[parts[0]]
                return module, parts[1:], failed
            except ImportError as error:
                rest.insert(0, left.pop())
                failed = self._failed(
                    rest[0], error, "Failed to import test module: %s\n%s" % (
                        rest[0], _text_of(error)), ImportError)
        return None, parts, failed

    def _failed(self, name, error, message, cls=None):
        self.errors.append(message)
        return self.suiteClass((_FailedTest(name, cls(message) if cls else error),))

    def _tests_of(self, item, parent, parts):
        if isinstance(item, type(sys)):
            return self.loadTestsFromModule(item)
        if isinstance(item, type) and issubclass(item, case.TestCase):
            return self.loadTestsFromTestCase(item)
        if (isinstance(item, type(_text_of)) and isinstance(parent, type)
                and issubclass(parent, case.TestCase)):
            instance = parent(parts[-1])
            if not isinstance(getattr(instance, parts[-1]), type(_text_of)):
                return self.suiteClass([instance])
        elif isinstance(item, suite.TestSuite):
            return item
        if callable(item):
            made = item()
            if isinstance(made, suite.TestSuite):
                return made
            if isinstance(made, case.TestCase):
                return self.suiteClass([made])
            raise TypeError("calling %s returned %s, not a test" % (item, made))
        raise TypeError("don't know how to make test from: %s" % item)

    def loadTestsFromNames(self, names, module=None):
        """A suite of the tests that several names stand for."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods of a class, sorted."""
        names = [name for name in dir(testCaseClass) if self._is_test(testCaseClass, name)]
        if self.sortTestMethodsUsing:
            from functools import cmp_to_key
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _is_test(self, cls, name):
        if not name.startswith(self.testMethodPrefix) or not callable(getattr(cls, name)):
            return False
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase
        full = f"{cls.__module__}.{cls.__qualname__}.{name}"
        return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Scripts see no directories, so that there is nothing to find tests in."""
        raise ImportError("Start directory is not importable: %r" % start_dir)


# Test cases without tests of their own.
_BASES = (case.TestCase, case.FunctionTestCase)


def _check_old_arguments(args, kws):
    """Refuse what loadTestsFromModule() took once, except for one that only warns."""
    if args or "use_load_tests" in kws:
        import warnings
        warnings.warn("use_load_tests is deprecated and ignored", DeprecationWarning, stacklevel=3)
        kws.pop("use_load_tests", None)
    if len(args) > 1:
        raise TypeError("loadTestsFromModule() takes 1 positional argument but "
                        f"{len(args) + 1} were given")
    if kws:
        raise TypeError("loadTestsFromModule() got an unexpected keyword argument "
                        f"'{min(kws)}'")


def _text_of(error):
    from traceback import format_exception
    return "".join(format_exception(error))


defaultTestLoader = TestLoader()


def _loader(prefix, sortUsing, suiteClass=None, testNamePatterns=None):
    loader = TestLoader()
    loader.sortTestMethodsUsing = sortUsing
    loader.testMethodPrefix = prefix
    loader.testNamePatterns = testNamePatterns
    if suiteClass:
        loader.suiteClass = suiteClass
    return loader


def _warn(name, instead):
    import warnings
    warnings.warn(
        f"unittest.{name}() is deprecated and will be removed in Python 3.13. "
        f"Please use unittest.TestLoader.{instead}() instead.", DeprecationWarning, stacklevel=3)


def getTestCaseNames(testCaseClass, prefix, sortUsing=util.three_way_cmp, testNamePatterns=None):
    """The names of the test methods of a class."""
    _warn("getTestCaseNames", "getTestCaseNames")
    return _loader(prefix, sortUsing, testNamePatterns=testNamePatterns).getTestCaseNames(
        testCaseClass)


def makeSuite(testCaseClass, prefix="test", sortUsing=util.three_way_cmp,
              suiteClass=suite.TestSuite):
    """A suite of the tests of a class."""
    _warn("makeSuite", "loadTestsFromTestCase")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix="test", sortUsing=util.three_way_cmp,
                  suiteClass=suite.TestSuite):
    """A suite of the tests of a module."""
    _warn("findTestCases", "loadTestsFromModule")
    return _loader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
