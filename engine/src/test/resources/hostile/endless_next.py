# limit: STEPS
class N:
    def __iter__(self):
        return self
    def __next__(self):
        return 1  # <-
x, y, *z = (v for v in N() if v == 2)  # <-
