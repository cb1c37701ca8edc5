"""Tests of the examples in documentation."""

from collections import namedtuple
import difflib
import inspect
from io import StringIO
import re
import sys
import traceback
import unittest

import _traceback

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE",
    "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS",
    "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE",
    "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
    "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
    "testmod", "run_docstring_examples", "DocTestSuite", "set_unittest_reportflags",
    "script_from_examples", "testsource",
]

TestResults = namedtuple("TestResults", "failed attempted")

OPTIONFLAGS_BY_NAME = {}
BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."


def register_optionflag(name):
    """The flag of an option, made when there is none of its name."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")

COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
    | IGNORE_EXCEPTION_DETAIL)
REPORTING_FLAGS = (
    REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST)


def _ended(text):
    return text + "\n" if text and not text.endswith("\n") else text


def _indent(text, spaces=4):
    return "".join([" " * spaces + line if line != "\n" else line
                    for line in text.splitlines(True)])


class Example:
    """One example: statements and what they should write."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _ended(source) or "\n"
        self.want = _ended(want)
        self.exc_msg = exc_msg if exc_msg is None else _ended(exc_msg) or "\n"
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options

    def _parts(self):
        return self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg

    def __eq__(self, other):
        return self._parts() == other._parts() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, and the names they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError(
                "DocTest no longer accepts str; use DocTestParser instead")
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = len(self.examples)
        shown = {0: "no examples", 1: "1 example"}.get(count, f"{count} examples")
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

    def _parts(self):
        return (self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno)

    def __eq__(self, other):
        return self._parts() == other._parts() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        mine, others = (
            (test.name, test.filename, test.lineno, id(test)) for test in (self, other))
        return mine < others


_OPTIONS = re.compile(r"""#\s*doctest:\s*([^\n'"]*)$""", re.MULTILINE)
_TRACEBACK = re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$")


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name="<string>"):
        """The examples and the texts between them, in turn."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()),
                     default=0)
        lines = [line[margin:] for line in lines]
        parts, text, at = [], [], 0
        while at < len(lines):
            if not lines[at].lstrip(" ").startswith(">>>"):
                text.append(lines[at] + "\n")
                at += 1
                continue
            parts.append("".join(text))
            text = []
            example, at = self._example(lines, at, margin, name)
            if example is not None:
                parts.append(example)
        rest = "".join(text)
        parts.append(rest[:-1] if text else rest)
        return parts

    def _example(self, lines, start, margin, name):
        """The example that begins at a line, None for a comment, and the line behind it."""
        indent = len(lines[start]) - len(lines[start].lstrip(" "))
        middle = start + 1
        while middle < len(lines) and lines[middle].lstrip(" ").startswith("..."):
            middle += 1
        end = middle
        while (end < len(lines) and lines[end].strip(" ")
               and not lines[end].lstrip(" ").startswith(">>>")):
            end += 1
        for number, line in enumerate(lines[start:middle], start + 1):
            if len(line) > indent + 3 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {number} of the docstring for {name} lacks blank after "
                    f"{line[indent:indent + 3]}: {line!r}")
        for first, last in ((start + 1, middle), (middle, end)):
            for number, line in enumerate(lines[first:last], first + 1):
                if not line.startswith(" " * indent):
                    raise ValueError(
                        f"line {number} of the docstring for {name} has inconsistent leading "
                        f"whitespace: {line!r}")
        source = "\n".join([line[indent + 4:] for line in lines[start:middle]])
        wanted = [line[indent:] for line in lines[middle:end]]
        options = self._options(source, name, start)
        if all(not line.strip(" ") or line.lstrip(" ").startswith("#")
               for line in source.split("\n")) and "\n" not in source:
            return None, end
        return Example(
            source, "\n".join(wanted), self._message(wanted), start, margin + indent,
            options), end

    def _message(self, wanted):
        """The message that a wanted traceback ends with."""
        if wanted and _TRACEBACK.match(wanted[0]):
            for index, line in enumerate(wanted[1:], 1):
                if line and (line[0].isalnum() or line[0] == "_"):
                    return "\n".join(wanted[index:])
        return None

    def _options(self, source, name, lineno):
        options = {}
        for directive in _OPTIONS.findall(source):
            for option in directive.replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(
                        f"line {lineno + 1} of the doctest for {name} has an invalid option: "
                        f"{option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and source.lstrip(" ").startswith("#") and "\n" not in source:
            raise ValueError(
                f"line {lineno} of the doctest for {name} has an option directive on a line "
                f"with no example: {source!r}")
        return options

    def get_examples(self, string, name="<string>"):
        """The examples alone."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """A test of the examples of a text."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def _source_of(module):
    """The file of a module and its lines, as far as they are known from its functions."""
    todo = list(vars(module).values()) if module else []
    for value in todo:
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        if inspect.isfunction(value) and value.__globals__ is vars(module):
            return value.__code__.co_filename, _traceback.source(value).split("\n")
        if inspect.isclass(value) and value.__module__ == module.__name__:
            todo += [each for each in vars(value).values() if not inspect.isclass(each)]
    return None, None


class DocTestFinder:
    """Finds the docstrings with examples of an object and of what it contains."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose, self._parser = verbose, parser
        self._recurse, self._exclude_empty = recurse, exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests of an object, ordered by name."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    "DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                    f"{type(obj)!r}")
        if module is None:
            module = inspect.getmodule(obj)
        if globs is None:
            globs = {} if not module else module.__dict__.copy()
        else:
            globs = globs.copy()
        globs.update(extraglobs or {})
        globs.setdefault("__name__", "__main__")
        self._file, lines = _source_of(module)
        tests = []
        self._find(tests, obj, name, module, lines, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        if module is None:
            return True
        if inspect.isfunction(obj):
            return module.__dict__ is obj.__globals__
        if isinstance(obj, property):
            return True
        home = getattr(obj, "__module__", None)
        return home is None or home == module.__name__

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        if self._verbose:
            print(f"Finding tests in {name}")
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        for inner_name, inner in self._inner(obj, module):
            self._find(tests, inner, f"{name}.{inner_name}", module, lines, globs, seen)

    def _inner(self, obj, module):
        """The names and the things of a module or class that may have examples."""
        if inspect.ismodule(obj):
            for name, value in obj.__dict__.items():
                routine = inspect.unwrap(value) if hasattr(value, "__wrapped__") else value
                if ((inspect.isroutine(routine) or inspect.isclass(value))
                        and self._from_module(module, value)):
                    yield name, value
            for name, value in getattr(obj, "__test__", {}).items():
                if not isinstance(name, str):
                    raise ValueError(
                        f"DocTestFinder.find: __test__ keys must be strings: {type(name)!r}")
                if not (inspect.isroutine(value) or inspect.isclass(value)
                        or inspect.ismodule(value) or isinstance(value, str)):
                    raise ValueError(
                        "DocTestFinder.find: __test__ values must be strings, functions, "
                        f"methods, classes, or modules: {type(value)!r}")
                yield f"__test__.{name}", value
        elif inspect.isclass(obj):
            for name, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value)
                     or isinstance(value, property)) and self._from_module(module, value)):
                    yield name, value

    def _get_test(self, obj, name, module, globs, lines):
        if isinstance(obj, str):
            doc = obj
        else:
            doc = getattr(obj, "__doc__", None)
            doc = "" if doc is None else str(doc)
        if self._exclude_empty and not doc:
            return None
        filename = None
        if module is not None:
            filename = getattr(module, "__file__", None) or self._file or module.__name__
        lineno = self._find_lineno(obj, lines)
        return self._parser.get_doctest(doc, globs, name, filename, lineno)

    def _find_lineno(self, obj, lines):
        """The line, from 0, at which the docstring of an object begins; None if unknown."""
        lineno = None
        if inspect.ismodule(obj) and obj.__doc__ is not None:
            lineno = 0
        elif inspect.isclass(obj) and lines is not None and obj.__doc__ is not None:
            head = re.compile(rf"\s*class\s*{re.escape(obj.__name__)}\b")
            lineno = next((i for i, line in enumerate(lines) if head.match(line)), None)
        if inspect.ismethod(obj):
            obj = obj.__func__
        if inspect.isfunction(obj) and getattr(obj, "__doc__", None):
            lineno = inspect.unwrap(obj).__code__.co_firstlineno - 1
        if lineno is None or lines is None:
            return None if lineno is None else lineno + 1
        opening = re.compile(r"""(^|.*:)\s*\w*("|')""")
        return next((i for i in range(lineno, len(lines)) if opening.match(lines[i])), None)


def _matches(want, got):
    """Whether a text is another one with something, or nothing, for each ellipsis."""
    first, *middle = want.split(ELLIPSIS_MARKER)
    if not middle:
        return want == got
    last = middle.pop()
    start, end = len(first), len(got) - len(last)
    if start > end or not got.startswith(first) or not got.endswith(last):
        return False
    for part in middle:
        start = got.find(part, start, end)
        if start < 0:
            return False
        start += len(part)
    return True


_DIFFS = (
    (REPORT_UDIFF, "unified diff with -expected +actual",
     lambda want, got: list(difflib.unified_diff(want, got, n=2))[2:]),
    (REPORT_CDIFF, "context diff with expected followed by actual",
     lambda want, got: list(difflib.context_diff(want, got, n=2))[2:]),
    (REPORT_NDIFF, "ndiff with -expected +actual",
     lambda want, got: difflib.ndiff(want, got, None, difflib.IS_CHARACTER_JUNK)),
)


class OutputChecker:
    """Compares what examples write with what they should write."""

    def check_output(self, want, got, optionflags):
        """Whether an example wrote what it should."""
        want, got = (
            text.encode("ascii", "backslashreplace").decode() for text in (want, got))
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{BLANKLINE_MARKER}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches(want, got)

    def output_difference(self, example, got, optionflags):
        """What to report of an example that wrote something else."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub(r"(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        long = want.count("\n") > 2 and got.count("\n") > 2
        for flag, title, compare in _DIFFS:
            if optionflags & flag and (long or optionflags & REPORT_NDIFF):
                lines = compare(want.splitlines(True), got.splitlines(True))
                shown = "".join([line.rstrip() + "\n" for line in lines])
                return f"Differences ({title}):\n{_indent(shown)}"
        expected = f"Expected:\n{_indent(want)}" if want else "Expected nothing\n"
        if got:
            return f"{expected}Got:\n{_indent(got)}"
        return f"{expected}Got nothing\n"


class _Output(StringIO):
    """What examples write."""

    def take(self):
        """What was written so far, which is no longer there."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return _ended(text)


def _without_details(message):
    """The name of the class at the start of a message, without its module."""
    name = re.split(r"[:\n]", message, maxsplit=1)[0]
    return name.rpartition(".")[2]


class DocTestRunner:
    """Runs tests and reports what went wrong."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        self._name2ft = {}
        self._fakeout = _Output()

    def report_start(self, out, test, example):
        """An example begins."""
        if self._verbose:
            expecting = f"Expecting:\n{_indent(example.want)}" if example.want else (
                "Expecting nothing\n")
            out(f"Trying:\n{_indent(example.source)}{expecting}")

    def report_success(self, out, test, example, got):
        """An example wrote what it should."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """An example wrote something else."""
        out(self._failure_header(test, example)
            + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """An example raised what it should not."""
        shown = "".join(traceback.format_exception(*exc_info))
        out(f"{self._failure_header(test, example)}Exception raised:\n{_indent(shown)}")

    def _failure_header(self, test, example):
        if test.lineno is not None and example.lineno is not None:
            lineno = test.lineno + example.lineno + 1
        else:
            lineno = "?"
        place = f'File "{test.filename}", line {lineno}' if test.filename else (
            f"Line {example.lineno + 1}")
        return (f"{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n"
                f"{_indent(example.source)}")

    def _run_example(self, example, filename, globs, flags):
        """What an example raised, as sys.exc_info() tells it; None if nothing."""
        try:
            exec(compile(example.source, filename, "single", flags, True), globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.exc_info()
        return None

    def _is_right(self, example, got, exc_info):
        check, flags = self._checker.check_output, self.optionflags
        if exc_info is None:
            return check(example.want, got, flags)
        lines = traceback.format_exception_only(*exc_info[:2])
        if issubclass(exc_info[0], SyntaxError):
            # The place of the error comes before its message.
            name = exc_info[0].__qualname__
            starts = (f"{name}:", f"{exc_info[0].__module__}.{name}:")
            while not lines[0].startswith(starts):
                del lines[0]
        message = "".join(lines)
        if check(example.exc_msg, message, flags):
            return True
        return bool(flags & IGNORE_EXCEPTION_DETAIL) and check(
            _without_details(example.exc_msg), _without_details(message), flags)

    def _run_all(self, test, flags, out):
        failures = tries = 0
        for number, example in enumerate(test.examples):
            self.optionflags = self.original_optionflags
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures
            for flag, is_on in example.options.items():
                self.optionflags = (
                    self.optionflags | flag if is_on else self.optionflags & ~flag)
            if self.optionflags & SKIP:
                continue
            tries += 1
            report = (lambda method, *args: None) if quiet else (
                lambda method, *args: method(out, test, example, *args))
            report(self.report_start)
            exc_info = self._run_example(
                example, f"<doctest {test.name}[{number}]>", test.globs, flags)
            got = self._fakeout.take()
            if exc_info is not None and example.exc_msg is None:
                failures += 1
                report(self.report_unexpected_exception, exc_info)
            elif self._is_right(example, got, exc_info):
                report(self.report_success, got)
            else:
                failures += 1
                if exc_info is not None:
                    got += "".join(traceback.format_exception(*exc_info))
                report(self.report_failure, got)
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = self.original_optionflags
        failed, tried = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = failed + failures, tried + tries
        self.failures += failures
        self.tries += tries
        return TestResults(failures, tries)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a test."""
        self.test = test
        stdout, hook = sys.stdout, sys.displayhook
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        try:
            return self._run_all(test, compileflags or 0, out or stdout.write)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Print what came of all tests."""
        if verbose is None:
            verbose = self._verbose
        results = sorted(self._name2ft.items())
        idle = [name for name, (failed, tried) in results if tried == 0]
        passed = [(name, tried) for name, (failed, tried) in results if tried and not failed]
        failed = [(name, bad, tried) for name, (bad, tried) in results if bad]
        bad_count = sum(bad for _, bad, _ in failed)
        count = sum(tried for _, (_, tried) in results)
        if verbose:
            if idle:
                print(len(idle), "items had no tests:")
                for name in idle:
                    print("   ", name)
            if passed:
                print(len(passed), "items passed all tests:")
                for name, tried in passed:
                    print(f" {tried:3d} tests in {name}")
        if failed:
            print(self.DIVIDER)
            print(len(failed), "items had failures:")
            for name, bad, tried in failed:
                print(f" {bad:3d} of {tried:3d} in {name}")
        if verbose:
            print(count, "tests in", len(results), "items.")
            print(count - bad_count, "passed and", bad_count, "failed.")
        if bad_count:
            print("***Test Failed***", bad_count, "failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(bad_count, count)

    def merge(self, other):
        """Take the results of another runner, too."""
        for name, (failed, tried) in other._name2ft.items():
            before, tried_before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = before + failed, tried_before + tried


class DocTestFailure(Exception):
    """An example wrote something else than it should."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised what it should not."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises an exception at the first example that goes wrong."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0,
            extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Test the examples of a module, by default those of the script."""
    global master
    if m is None:
        m = sys.modules.get("__main__")
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    kind = DebugRunner if raise_on_error else DocTestRunner
    runner = kind(verbose=verbose, optionflags=optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(m, name or m.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None,
                           optionflags=0):
    """Run the examples of one object, and report what goes wrong."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set how tests of unittest report; returns what was set before."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    before, _unittest_reportflags = _unittest_reportflags, flags
    return before


class DocTestCase(unittest.TestCase):
    """The examples of a docstring as a test of unittest."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test, self._dt_checker, self._dt_optionflags = test, checker, optionflags
        self._dt_setUp, self._dt_tearDown = setUp, tearDown
        self._dt_globs = test.globs.copy()

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags, out = self._dt_optionflags, StringIO()
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(self._dt_checker, False, flags)
        runner.DIVIDER = "-" * 70
        if runner.run(self._dt_test, out=out.write, clear_globs=False).failed:
            raise self.failureException(self.format_failure(out.getvalue()))

    def format_failure(self, err):
        """The message of a test that failed."""
        test = self._dt_test
        lineno = "unknown line number" if test.lineno is None else str(test.lineno)
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {lineno}, '
                f"in {test.name.rpartition('.')[2]}\n\n{err}")

    def debug(self):
        """Run the examples; the first that goes wrong raises an exception."""
        self.setUp()
        runner = DebugRunner(self._dt_checker, False, self._dt_optionflags)
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        return self._dt_test == other._dt_test if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash(self._dt_test)

    def __repr__(self):
        owner, _, name = self._dt_test.name.rpartition(".")
        return f"{name} ({owner})"

    __str__ = object.__str__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A suite of the examples of a module, for unittest."""
    finder = test_finder or DocTestFinder()
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ["*"])
    elif module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    suite = unittest.TestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            test.filename = test.filename or getattr(module, "__file__", module.__name__)
            suite.addTest(DocTestCase(test, **options))
    return suite


def script_from_examples(s):
    """A text as a script, in which what is not an example is a comment."""
    lines = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            lines.append(part.source[:-1])
            if part.want:
                lines.append("# Expected:")
                lines += ["## " + line for line in part.want.split("\n")[:-1]]
        else:
            lines += ["# " + line if line else "#" for line in part.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        lines.pop(0)
    return "\n".join(lines) + "\n"


def testsource(module, name):
    """The examples of an object as a script."""
    if isinstance(module, str):
        module = __import__(module, globals(), locals(), ["*"])
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
