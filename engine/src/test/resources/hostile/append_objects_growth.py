# limit: MEMORY
# set: steps=none
class P:
    def __init__(self, x):
        self.x = x
def f():
    l = []
    i = 0
    while True:  # <-
        l.append(P(i))  # <-
        i += 1  # <-
f()
