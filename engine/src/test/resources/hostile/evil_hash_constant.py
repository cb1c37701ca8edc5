# limit: STEPS
class E:
    def __init__(self, i):
        self.i = i
    def __hash__(self):
        return 1
    def __eq__(self, other):
        return self.i == other.i
d = {}
i = 0
while True:
    d[E(i)] = i  # <-
    i += 1
