# limit: RecursionError
import functools
class P:
    def __init__(self, f):
        self.f = f
    def __call__(self):
        return self.f()  # <-
f = lambda: 1
for i in range(100000):
    f = P(f)
f()
