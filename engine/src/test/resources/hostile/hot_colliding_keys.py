# limit: STEPS
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 7
    def __eq__(self, other):
        return self.n == other.n
d = {}
i = 0
while True:
    d[K(i)] = i
    i += 1
