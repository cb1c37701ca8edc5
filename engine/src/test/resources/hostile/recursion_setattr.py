# limit: RecursionError
class A:
    def __setattr__(self, k, v):
        self.x = v  # <-
A().y = 1
