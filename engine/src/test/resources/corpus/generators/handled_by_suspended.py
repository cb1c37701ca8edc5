import sys
def same():
    try:
        yield 1
    except KeyError:
        print("handles", sys.exc_info()[0])
        yield 2
        print("after", sys.exc_info()[0])
        try:
            raise
        except KeyError as e:
            print("again", e.__context__)
    print("free", sys.exc_info()[0])
    yield 3
def nested():
    try:
        yield 1
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            yield 2
        print("nested", sys.exc_info()[0])
        raise
def cleanup():
    try:
        yield 1
    finally:
        yield 2
        print("finally", sys.exc_info()[0])
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        return False
def managed():
    try:
        with Manager():
            yield 1
    except KeyError as error:
        with Manager():
            yield 2
            print("managed", sys.exc_info()[0])
        raise
def consumer():
    yield sys.exc_info()[0]
    yield sys.exc_info()[0]
def drive(make, where):
    g = make()
    next(g)
    try:
        raise KeyError("k")
    except KeyError as error:
        print("thrown", g.throw(error), sys.exc_info()[0])
        if where == "inside":
            finish(g)
    if where == "outside":
        finish(g)
    if where == "other":
        try:
            raise OSError("other")
        except OSError:
            finish(g)
            print("still", sys.exc_info()[0])
def finish(g):
    try:
        print("next", next(g))
        print("seen", sys.exc_info()[0])
        print("next", next(g, "end"))
    except BaseException as error:
        print("ended", repr(error), repr(error.__context__))
for turn in range(12):
    for make in same, nested, cleanup, managed:
        for where in "inside", "outside", "other":
            print(make.__name__, where)
            drive(make, where)
    g = consumer()
    try:
        raise KeyError
    except KeyError:
        print(next(g))
    print(next(g))
