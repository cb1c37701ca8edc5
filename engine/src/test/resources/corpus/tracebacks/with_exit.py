class CM:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        print("exiting")
def use():
    with CM() as c:
        c.missing()
use()
