# limit: STEPS
class E:
    def __lt__(self, other):
        return True
l = [E() for _ in range(1000)]
while True:
    l.sort()  # <-
