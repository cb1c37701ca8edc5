import warnings
def warned(i):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        warnings.warn("w%d" % i, UserWarning, stacklevel=3)
        warnings.warn("w%d" % i, UserWarning, stacklevel=4)
    return [(str(x.message), x.lineno) for x in w]
def inner(i):
    if i > 395:
        print(warned(i))
    return i
def outer(i):
    a = inner(i)
    return a + 1
def run():
    t = 0
    for i in range(400):
        t += outer(i)
    return t
print(run())
