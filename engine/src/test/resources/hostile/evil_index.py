# limit: STEPS
class E:
    def __index__(self):
        while True:  # <-
            pass
[1][E()]
