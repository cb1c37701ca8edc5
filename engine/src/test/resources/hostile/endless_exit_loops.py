# limit: STEPS
class Loop:
    def __enter__(self):
        return self
    def __exit__(self, *a):
        while True:
            pass
with Loop():
    while True:  # <-
        pass
