class Thing:
    def __init__(self):
        self.colour = "red"
t = Thing()
print(t.colour)
t.size.width
