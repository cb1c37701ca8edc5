import unittest, io, sys, re
class Bad:
    def __repr__(self): raise ValueError('no')
class T(unittest.TestCase):
    """Doc of class"""
    @classmethod
    def setUpClass(cls): cls.addClassCleanup(print, 'class cleanup')
    @classmethod
    def tearDownClass(cls): print('tearDownClass')
    def setUp(self): self.addCleanup(self.note, 1)
    def note(self, x): pass
    def test_eq(self): self.assertEqual(1, 2)
    def test_doc(self):
        """First line.

        second"""
        self.assertEqual('abc\ndef\n', 'abc\nxef\n')
    def test_list(self): self.assertEqual([1, 2, 3], [1, 5, 3, 4])
    def test_tuple(self): self.assertEqual((1,), (2,), 'my message')
    def test_dict(self): self.assertEqual({'a': 1, 'b': list(range(40))}, {'a': 2, 'b': list(range(40))})
    def test_set(self): self.assertEqual({1}, {2})
    def test_err(self): {}['x']
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('v') from e
    def test_chain2(self):
        try: self.assertEqual(1, 3)
        except AssertionError: self.fail('second')
    def test_long(self): self.assertEqual('x' * 100 + 'a' + 'y' * 100, 'x' * 100 + 'b' + 'y' * 100)
    def test_longlist(self): self.assertEqual(list(range(60)), list(range(1, 61)))
    def test_sub(self):
        for i in range(3):
            with self.subTest('m', i=i):
                with self.subTest(j=i * 2):
                    self.assertEqual(i, 1)
    def test_sub_err(self):
        with self.subTest(): raise KeyError('k')
        with self.subTest(x=1): self.skipTest('sub skip')
    @unittest.skip('never')
    def test_skip(self): pass
    @unittest.skipIf(True, 'cond')
    def test_skip2(self): pass
    @unittest.skipUnless(True, 'cond')
    def test_noskip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail()
    @unittest.expectedFailure
    def test_us(self): pass
    def test_raises(self):
        self.assertRaises(ValueError, int, '3')
    def test_raises2(self):
        with self.assertRaises((ValueError, KeyError)): pass
    def test_raises3(self):
        with self.assertRaisesRegex(ValueError, 'abc'): raise ValueError('xyz')
    def test_raises4(self):
        with self.assertRaises(ValueError): {}['q']
    def test_warns(self):
        with self.assertWarns(UserWarning): pass
    def test_count(self): self.assertCountEqual([1, 2, 2, []], [2, 3, 1, []])
    def test_count2(self): self.assertCountEqual('aab', 'abc')
    def test_almost(self): self.assertAlmostEqual(1.0, 1.1)
    def test_in(self): self.assertIn(3, [1, 2], 'in message')
    def test_bad(self): self.assertTrue(Bad() is None, Bad().__class__.__name__)
    def test_seq(self): self.assertSequenceEqual([1, 2], (1, 3))
    def test_seq2(self): self.assertSequenceEqual([1], 5)
    def test_return(self): return 5
    def test_ret_none(self): return None
class S(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('class broken')
    def test_a(self): pass
@unittest.skip('whole class')
class K(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
class U(unittest.TestCase):
    def setUp(self): raise OSError('setup')
    def test_a(self): pass
class D(unittest.TestCase):
    def tearDown(self): raise OSError('teardown')
    def test_a(self): print('ran'); self.addCleanup(lambda: 1/0)
    def test_b(self): self.fail('b')
def setUpModule(): print('setUpModule'); unittest.addModuleCleanup(print, 'module cleanup')
def tearDownModule(): print('tearDownModule')
if __name__ == '__main__':
    for verbosity in (1, 2):
        s = unittest.TestSuite([unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in (T, S, K, U, D)])
        out = io.StringIO()
        r = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(s)
        text = out.getvalue()
        text = re.sub(r'in \d+\.\d+s', 'in 0s', text)
        text = re.sub(r'File ".*?unittest[./](\w+)(\.py|>)", line \d+', r'File "\1", line N', text)
        text = re.sub(r'File "[^"]*/', 'File "', text)
        print(text if verbosity < 2 else '\n'.join(l for l in text.splitlines() if ' ... ' in l))
        print(r, r.testsRun, s.countTestCases())
