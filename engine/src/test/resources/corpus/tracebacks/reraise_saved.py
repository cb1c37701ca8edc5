saved = None
def f():
    {}["x"]
try:
    f()
except KeyError as e:
    saved = e
def later():
    raise saved
later()
