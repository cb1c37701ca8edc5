# limit: RecursionError
class A:
    def __getattribute__(self, name):
        return self.name  # <-
A().y
