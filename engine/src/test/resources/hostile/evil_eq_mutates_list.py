# limit: MEMORY
l = []
class E:
    def __eq__(self, other):
        l.append(E())  # <-
        return False  # <-
l.append(E())
while True:
    l.count(1)  # <-
