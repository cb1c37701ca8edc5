"""A keyword given twice: another error while an exception is handled."""
def f(d, **k):
    return d
def attempt():
    try:
        f(d=3, **{'d': 4})
    except Exception as e:
        print(repr(e), repr(e.__context__))
attempt()
try:
    1 / 0
except ZeroDivisionError:
    attempt()
    try:
        f(**{'d': 1}, **{'d': 2})
    except Exception as e:
        print(repr(e))
    for i in range(300):
        try:
            f(1, **{'a': i}, **{'a': 2})
        except KeyError as e:
            last = e
    print(repr(last))
attempt()
try:
    f(**{'d': 1}, **{'d': 2})
except Exception as e:
    print(repr(e))
