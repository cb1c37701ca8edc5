# limit: RecursionError
d = {}
class E:
    def __hash__(self):
        return 7
    def __eq__(self, other):
        d[len(d)] = 1  # <-
        return False
while True:
    d[E()] = 1
