class D:
    def __getattr__(self, name):
        raise AttributeError("no such: " + name)
D().thing
