# Objects that go while the script runs.
import gc


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


first = Resource("first")
del first
print("after del")
Resource("second").name = "never kept"
ring = Resource("ring")
ring.own = ring
ring = None
print(gc.collect() > 0)
