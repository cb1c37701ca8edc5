# limit: RecursionError
class A:
    def __format__(self, s):
        return "{:x}".format(self)  # <-
format(A())
