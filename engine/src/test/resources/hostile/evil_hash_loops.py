# limit: STEPS
class E:
    def __hash__(self):
        while True:  # <-
            pass
{E()}
