# limit: STEPS
# set: steps=3000000
class E:
    def __del__(self):
        while True:
            pass
while True:  # <-
    e = E()  # <-
    del e  # <-
