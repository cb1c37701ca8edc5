"""What came of tests."""

import sys

_OWN_FILES = "<frozen unittest"


def failfast(method):
    """Makes a method stop the run when the result wants to stop at the first failure."""
    from functools import wraps

    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args, **kw)
    return inner


class TestResult:
    """Counts tests and collects those that did not pass."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.testsRun = 0
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.shouldStop = self._mirrorOutput = False
        self.failfast = self.buffer = self.tb_locals = False
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._stdout_buffer = self._stderr_buffer = None

    def printErrors(self):
        """Tells the failures; here there is nobody to tell them to."""

    def startTest(self, test):
        """A test begins."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stdout_buffer is None:
            from io import StringIO
            self._stdout_buffer, self._stderr_buffer = StringIO(), StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def startTestRun(self):
        """The run begins."""

    def stopTest(self, test):
        """A test is over."""
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if not self.buffer:
            return
        pairs = (("Stdout", sys.stdout, self._original_stdout),
                 ("Stderr", sys.stderr, self._original_stderr))
        if self._mirrorOutput:
            for title, stream, original in pairs:
                text = stream.getvalue()
                if text:
                    original.write("\n%s:\n%s" % (title, _ended(text)))
        sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
        for stream in (self._stdout_buffer, self._stderr_buffer):
            stream.seek(0)
            stream.truncate()

    def stopTestRun(self):
        """The run is over."""

    def _add_bad(self, items, test, err):
        if getattr(self, "failfast", False):
            self.stop()
        items.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addError(self, test, err):
        """A test raised something else than a failure."""
        self._add_bad(self.errors, test, err)

    def addFailure(self, test, err):
        """An assertion of a test did not hold."""
        self._add_bad(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        """A part of a test is over."""
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._add_bad(self.failures if failed else self.errors, subtest, err)

    def addSuccess(self, test):
        """A test passed."""

    def addSkip(self, test, reason):
        """A test was left out."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test failed, as it should."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        """A test passed that should have failed."""
        if self.failfast:
            self.stop()
        self.unexpectedSuccesses.append(test)

    def wasSuccessful(self):
        """Whether nothing went wrong so far."""
        return not (self.failures or self.errors or getattr(self, "unexpectedSuccesses", ()))

    def stop(self):
        """Begin no other test."""
        self.shouldStop = True

    def _is_relevant_tb_level(self, tb):
        return "__unittest" in tb.tb_frame.f_globals

    def _exc_info_to_string(self, err, test):
        from traceback import TracebackException
        cls, value, tb = err
        shown = TracebackException(cls, value, tb, capture_locals=self.tb_locals, compact=True)
        _cut(shown, test, [])
        lines = list(shown.format())
        if self.buffer:
            for title, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
                text = stream.getvalue()
                if text:
                    lines.append("\n%s:\n%s" % (title, _ended(text)))
        return "".join(lines)

    def __repr__(self):
        cls = type(self)
        return "<%s.%s run=%i errors=%i failures=%i>" % (
            cls.__module__, cls.__qualname__, self.testsRun, len(self.errors),
            len(self.failures))


def _ended(text):
    return text if text.endswith("\n") else text + "\n"


def _cut(shown, test, seen):
    """Takes the calls of this package away around those of the test."""
    if shown is None or any(shown is each for each in seen):
        return
    seen.append(shown)
    stack = shown.stack
    while stack and stack[0].filename.startswith(_OWN_FILES):
        del stack[0]
    failure = test.failureException
    if failure is not None and shown.exc_type is not None and issubclass(shown.exc_type, failure):
        for index, frame in enumerate(stack):
            if frame.filename.startswith(_OWN_FILES):
                del stack[index:]
                break
    _cut(shown.__cause__, test, seen)
    _cut(shown.__context__, test, seen)
