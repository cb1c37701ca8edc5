import unittest, sys, io, re
class Err(io.StringIO):
    def show(self): print(re.sub(r'File "[^"]*/', 'File "', re.sub(r'in \d+\.\d+s', 'in 0s', self.getvalue()))); self.seek(0); self.truncate()
real, sys.stderr = sys.stderr, Err()
class T(unittest.TestCase):
    def test_a(self): print('out a')
    def test_b(self): print('out b'); self.fail('no')
class F(unittest.TestCase):
    def test_c(self): pass
def load_tests(loader, tests, pattern):
    print(tests); return tests
p = unittest.main(exit=False, argv=['x', '-v', '-b', 'T', 'F.test_c'])
print(p.result, p.testNames, p.verbosity, p.buffer, p.failfast)
p = unittest.main(exit=False, argv=['x'])
p = unittest.main(exit=False, argv=['x', '-k', 'test_a', '-q'])
p = unittest.main(exit=False, argv=['x', '-f', 'T.nope'])
sys.stderr.show(); sys.stderr = real
L = unittest.TestLoader()
print(L.loadTestsFromTestCase(T), L.getTestCaseNames(F), L.errors)
print(unittest.TestSuite([T('test_a')]) == unittest.TestSuite([T('test_a')]))
for f in (lambda: T('zz'), lambda: unittest.TestSuite('abc'), lambda: unittest.TestSuite([3]), lambda: unittest.TestSuite([T]), lambda: unittest.TestSuite().addTests('x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def fn(): 'docline'; print('fn')
ft = unittest.FunctionTestCase(fn, setUp=lambda: print('s'), tearDown=lambda: print('t'))
print(ft, repr(ft)[:40], ft.id(), ft.shortDescription()); r = unittest.TestResult(); ft.run(r); print(r)
t = T('test_a'); print(t, repr(t), t.id(), t.shortDescription(), t.countTestCases(), hash(t) == hash(T('test_a')), t != T('test_b'))
t.debug()
try: T('test_b').debug()
except AssertionError as e: print(e)
class C(unittest.TestCase):
    def runTest(self):
        a = self
        from types import SimpleNamespace as N
        def m(f, *x, **k):
            try: f(*x, **k); print('passed')
            except Exception as e: print(type(e).__name__, '|', e)
        m(a.assertNotEqual, 1, 1); m(a.assertAlmostEqual, 1, 2, delta=.5); m(a.assertAlmostEqual, 1, 1.01, 2); m(a.assertAlmostEqual, 1, 2, 3, delta=3)
        m(a.assertNotAlmostEqual, 1, 1); m(a.assertNotAlmostEqual, 1, 1.2, delta=.5)
        m(a.assertIs, 1, None); m(a.assertIsNot, 1, 1); m(a.assertIsNone, 3); m(a.assertIsNotNone, None); m(a.assertLess, 2, 1); m(a.assertLessEqual, 2, 1, 'x'); m(a.assertGreater, 1, 2); m(a.assertGreaterEqual, 1, 2)
        m(a.assertIsInstance, 1, str); m(a.assertNotIsInstance, 1, int); m(a.assertIsInstance, 1, (str, list)); m(a.assertRegex, 'abc', 'z'); m(a.assertNotRegex, 'abc', 'b'); m(a.assertRegex, b'abc', b'z'); m(a.assertRegex, 'abc', '')
        m(a.assertDictEqual, 1, {}); m(a.assertListEqual, 1, []); m(a.assertSetEqual, 1, set()); m(a.assertSetEqual, set(), 1); m(a.assertSetEqual, {1}, frozenset({1})); m(a.assertMultiLineEqual, 1, ''); m(a.assertTupleEqual, (1, 2), (1,)); m(a.assertListEqual, [1] * 50, [2] * 50)
        m(a.assertEqual, 'a\nb', 'a\nc'); m(a.assertEqual, 'abc', 'abd'); m(a.assertEqual, 'a', 'a\n'); m(a.assertEqual, 1, '1'); m(a.assertEqual, [1], (1,)); m(a.assertEqual, {'k': [1, {'z': 2}]}, {'k': [1, {'z': 3}]})
        m(a.assertCountEqual, [[1], 2], [2, [1], 3]); m(a.assertCountEqual, [1, 2], [2, 1]); m(a.assertFalse, [1], 'msg'); m(a.assertTrue, ''); m(a.fail); m(a.fail, 'zz'); m(a.assertIn, 'x', 'abc'); m(a.assertNotIn, 'a', 'abc')
        a.longMessage = False; m(a.assertEqual, 1, 2, 'only'); m(a.assertEqual, 1, 2); a.longMessage = True
        a.maxDiff = 10; m(a.assertEqual, [1, 2, 3], [4, 5, 6]); a.maxDiff = None
        a.addTypeEqualityFunc(int, lambda x, y, msg=None: print('cmp', x, y, msg)); a.assertEqual(3, 4)
        with a.assertRaises(ValueError) as cm: int('x')
        print(cm.exception, cm.expected)
        with a.assertWarns(DeprecationWarning) as w:
            import warnings; warnings.warn('dep', DeprecationWarning)
        print(w.warning, 1, len(w.warnings))
        m(a.assertWarns, UserWarning, lambda: None); m(a.assertWarnsRegex, UserWarning, 'q', lambda: warnings.warn('zz'))
        import logging
        with a.assertLogs() as l: logging.getLogger('q').warning('w %d', 3); logging.error('r')
        print(l.output, l.records[0].levelname)
        with a.assertNoLogs(level='ERROR'): logging.getLogger('q').warning('w %d', 3)
        def nl():
            with a.assertNoLogs(): logging.warning('hey')
        m(nl)
        m(a.enterContext, 3)
        m(lambda: a.assertRaises(ValueError, msg='mm').__exit__(None, None, None))
C().debug()
