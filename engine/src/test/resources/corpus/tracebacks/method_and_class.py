class Engine:
    def __init__(self, size):
        self.size = size
        self.check()
    def check(self):
        if self.size < 0:
            raise ValueError("negative", self.size)
class Car:
    def __init__(self):
        self.engine = Engine(-1)
Car()
