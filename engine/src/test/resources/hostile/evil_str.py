# limit: STEPS
class E:
    def __str__(self):
        return "x" * 10**6  # <-
s = []
while True:
    s.append(str(E()))
