class C:
    @property
    def ratio(self):
        return self.a / self.b
    def __init__(self):
        self.a, self.b = 1, 0
print("start")
C().ratio
