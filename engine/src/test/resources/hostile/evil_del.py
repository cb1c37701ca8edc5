# limit: STEPS
class E:
    def __del__(self):
        while True:
            pass
while True:  # <-
    e = E()  # <-
    del e  # <-
