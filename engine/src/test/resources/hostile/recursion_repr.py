# limit: RecursionError
class A:
    def __repr__(self):
        return f"A({self!r})"  # <-
print(A())
