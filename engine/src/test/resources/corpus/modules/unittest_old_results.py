"""Results without some methods, printing around classes, and arguments of loaders."""
import io
import sys
import types
import unittest
import warnings


class Cases(unittest.TestCase):
    @unittest.expectedFailure
    def test_failing(self):
        local = 12
        self.assertEqual(local, 13)

    @unittest.expectedFailure
    def test_passing(self):
        pass


class OldResult(unittest.TestResult):
    def __getattribute__(self, name):
        if name in ("addExpectedFailure", "addUnexpectedSuccess"):
            raise AttributeError(name)
        return super().__getattribute__(name)


for name in ("test_failing", "test_passing"):
    result = OldResult()
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        Cases(name).run(result)
    print(name, len(result.failures), result.wasSuccessful(), *[each.message for each in log])


class Noisy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("begin class")
        cls.addClassCleanup(cls.clean)

    @classmethod
    def clean(cls):
        print("clean up")
        raise ValueError("of cleaning")

    def test(self):
        print("in the test")
        value = "seen"
        raise KeyError(value)


result = unittest.TestResult()
result.buffer = result.tb_locals = True
result._original_stdout = result._original_stderr = io.StringIO()
shown = sys.stdout
unittest.TestSuite([Noisy("test")]).run(result)
sys.stdout, sys.stderr = shown, sys.__stderr__
for test, text in result.errors:
    lines = text.splitlines()
    print(str(test).partition(" ")[0], len(lines) > 5, [line for line in lines if "seen" in line or "clean" in line and "File" not in line])
print(result._original_stdout.getvalue())

module = types.ModuleType("module")
module.Cases, module.TestCase = Cases, unittest.TestCase
module.FunctionTestCase = unittest.FunctionTestCase
loader = unittest.TestLoader()
print(loader.loadTestsFromModule(module).countTestCases())
for args, named in (((False,), {}), ((), {"use_load_tests": True}), ((1, 2), {}), ((), {"b": 1, "a": 2})):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            print(loader.loadTestsFromModule(module, *args, **named).countTestCases())
        except TypeError as error:
            print(error)
    print(*[each.message for each in log])
