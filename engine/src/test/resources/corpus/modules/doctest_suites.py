"""A doctest suite without a module is that of the module that asks for it."""
import doctest
import sys
import types
import unittest

SOURCE = '''
"""Areas.

>>> square(3)
9
"""
import doctest


def square(n):
    """
    >>> square(2)
    4
    >>> square("a")
    Traceback (most recent call last):
    TypeError: can't multiply sequence by non-int of type 'str'
    """
    return n * n


def broken():
    """
    >>> broken()
    2
    """
    return 1


def load_tests(loader, tests, pattern):
    tests.addTests(doctest.DocTestSuite())
    return tests
'''

areas = types.ModuleType("areas")
exec(SOURCE, vars(areas))
sys.modules["areas"] = areas
suite = unittest.defaultTestLoader.loadTestsFromModule(areas)
print(suite.countTestCases(), sorted(str(test) for test in suite))
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), len(result.errors))
print([line for line in result.failures[0][1].splitlines() if line.startswith(("Expected", "Got", "    "))][-4:])


def twice(n):
    """
    >>> twice(4)
    8
    """
    return 2 * n


print([test.id() for test in doctest.DocTestSuite()])
