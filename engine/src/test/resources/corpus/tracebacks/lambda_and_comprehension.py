f = lambda x: 10 // x
def go(items):
    return [f(i) for i in items]
go([5, 2, 0])
