import unittest, io, asyncio, contextvars
var = contextvars.ContextVar('var', default=0)
class W(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        asyncio.get_running_loop().slow_callback_duration = 1000
        print('asu'); var.set(5)
    def setUp(self): print('su')
    async def asyncTearDown(self): print('atd', var.get())
    def tearDown(self): print('td')
    async def test_x(self):
        await asyncio.sleep(0); self.addAsyncCleanup(self.cl); self.assertEqual(var.get(), 5); var.set(6)
    async def cl(self): print('cleanup')
    async def test_y(self): self.fail('async fail')
    def test_z(self): print('sync')
    async def test_ctx(self):
        class A:
            async def __aenter__(self): print('enter'); return 3
            async def __aexit__(self, *a): print('exit')
        print(await self.enterAsyncContext(A()))
    @unittest.skip('s')
    async def test_s(self): pass
    @unittest.expectedFailure
    async def test_e(self): self.assertTrue(0)
    async def test_sub(self):
        for i in range(2):
            with self.subTest(i=i): await asyncio.sleep(0); self.assertEqual(i, 0)
r = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(W))
print(r, r.skipped, len(r.expectedFailures), [str(t) for t, _ in r.failures])
