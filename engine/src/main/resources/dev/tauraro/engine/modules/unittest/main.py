"""The tests of a module as a program."""

import sys

from . import loader
from .signals import installHandler


_ATTRIBUTES = {"failfast": "failfast", "catch": "catchbreak", "buffer": "buffer"}


class TestProgram:
    """Runs the tests that the command line names, or those of a module."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.exit, self.verbosity, self.tb_locals = exit, verbosity, tb_locals
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        is_default = warnings is None and not sys.warnoptions
        self.warnings = "default" if is_default else warnings
        self.progName = argv[0].replace("\\", "/").rpartition("/")[2] if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        """Find out which tests to run, and how."""
        self.tests = []
        if len(argv) > 1:
            self._parser().parse_args(argv[1:], self)
        for attribute in _ATTRIBUTES.values():
            if getattr(self, attribute) is None:
                setattr(self, attribute, False)
        if self.tests:
            self.testNames = list(self.tests)
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parser(self):
        import argparse
        parser = argparse.ArgumentParser(prog=self.progName)
        add = parser.add_argument
        add("-v", "--verbose", dest="verbosity", action="store_const", const=2,
            help="Verbose output")
        add("-q", "--quiet", dest="verbosity", action="store_const", const=0,
            help="Quiet output")
        add("--locals", dest="tb_locals", action="store_true",
            help="Show local variables in tracebacks")
        for letter, name, text in (
                ("f", "failfast", "Stop on first fail or error"),
                ("c", "catch", "Catch Ctrl-C and display results so far"),
                ("b", "buffer", "Buffer stdout and stderr during tests")):
            if getattr(self, _ATTRIBUTES[name]) is None:
                setattr(self, _ATTRIBUTES[name], False)
                add("-" + letter, "--" + name, dest=_ATTRIBUTES[name], action="store_true",
                    help=text)
        if self.testNamePatterns is None:
            self.testNamePatterns = []
            add("-k", dest="testNamePatterns", action="append", type=_pattern,
                help="Only run tests which match the given substring")
        add("tests", nargs="*", help="a list of any number of test modules, "
            "classes and test methods.")
        return parser

    def createTests(self, from_discovery=False, Loader=None):
        """Make the suite to run."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run the suite; end the script unless told not to."""
        if self.catchbreak:
            installHandler()
        runner = self.testRunner
        if runner is None:
            from .runner import TextTestRunner as runner
        if isinstance(runner, type):
            runner = self._made(runner)
        self.result = runner.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())

    def _made(self, runner):
        words = {"verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer,
                 "warnings": self.warnings}
        for more in ({**words, "tb_locals": self.tb_locals}, words):
            try:
                return runner(**more)
            except TypeError:
                pass
        return runner()


def _pattern(text):
    return text if "*" in text else "*%s*" % text


main = TestProgram
