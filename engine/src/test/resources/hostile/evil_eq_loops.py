# limit: STEPS
class E:
    def __eq__(self, other):
        while 1:  # <-
            pass
E() in [1, 2]
