import unittest, sys, io
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('setUpClass')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): print('setUp', self._testMethodName); self.addCleanup(print,'cleanup')
    def tearDown(self): print('tearDown')
    def test_a(self): self.assertEqual(1,1)
    def test_b_fail(self): self.assertEqual(1,2)
    def test_c_error(self): 1/0
    @unittest.skip('why')
    def test_d(self): pass
    @unittest.expectedFailure
    def test_e(self): self.fail('x')
    @unittest.expectedFailure
    def test_f(self): pass
    def test_g(self):
        for i in range(3):
            with self.subTest('msg',i=i): self.assertNotEqual(i,1)
    def test_h(self): self.skipTest('later')
class A(unittest.TestCase):
    def runTest(self):
        def msg(f,*a,**k):
            try: f(*a,**k)
            except AssertionError as e: print(str(e).splitlines()[0])
            else: print('passed')
        msg(self.assertTrue,0); msg(self.assertFalse,[1]); msg(self.assertEqual,'a','b'); msg(self.assertIn,1,[2]); msg(self.assertNotIn,1,[1]); msg(self.assertIs,1,None); msg(self.assertIsNone,3); msg(self.assertIsNotNone,None); msg(self.assertLess,2,1); msg(self.assertGreaterEqual,1,2); msg(self.assertAlmostEqual,1.0,1.1); msg(self.assertAlmostEqual,1.0,1.00000001); msg(self.assertAlmostEqual,1,2,delta=.5); msg(self.assertNotAlmostEqual,1,1); msg(self.assertIsInstance,1,str); msg(self.assertRaises,ValueError,int,'3'); msg(self.assertRaises,ValueError,int,'x'); msg(self.assertCountEqual,[1,2],[2,1]); msg(self.assertTrue,0,'custom'); msg(self.assertIsNot,1,1) ; msg(self.assertNotIsInstance,1,int); msg(self.assertRegex,'abc','b'); msg(self.assertRegex,'abc','z'); msg(self.assertNotEqual,1,1); msg(self.fail,'failed')
        with self.assertRaises(KeyError) as cm: {}['k']
        print(repr(cm.exception))
        with self.assertRaisesRegex(ValueError,'inv'): int('x')
        import warnings, logging
        with self.assertWarns(UserWarning) as w: warnings.warn('ww')
        print(w.warning)
        with self.assertLogs('lg','INFO') as l: logging.getLogger('lg').info('hey')
        print(l.output)
out=io.StringIO()
r=unittest.TextTestRunner(stream=out,verbosity=2).run(unittest.TestSuite([unittest.defaultTestLoader.loadTestsFromTestCase(T)]))
for line in out.getvalue().splitlines():
    if not line.startswith(('  File','Ran','    ')): print(line)
print(r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses), r.wasSuccessful())
res=unittest.TestResult(); A()(res); print(res.errors, res.failures, res)
print(A(), repr(T('test_a')), T('test_a').id(), T('test_a')==T('test_a'), unittest.defaultTestLoader.getTestCaseNames(T))
