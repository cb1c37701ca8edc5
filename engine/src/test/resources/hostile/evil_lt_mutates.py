# limit: ValueError
l = []
class E:
    def __lt__(self, other):
        l.extend([E(), E()])
        return True
l.extend([E(), E()])
l.sort()  # <-
