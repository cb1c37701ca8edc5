def g():
    try:
        while True:
            try: x = yield "ready"; print("got", x)
            except ValueError as e: print("caught", e); yield "recovered"
    except GeneratorExit: print("closing"); raise
    finally: print("finally")
it = g(); print(next(it)); print(it.throw(ValueError("v"))); print(next(it)); it.close(); print(next(it, "closed")); it.close()
it = g(); next(it)
try: it.throw(KeyError("k"))
except KeyError as e: print("out", e)
print(list(it))
def stubborn():
    for i in range(2):
        try: yield 1
        except GeneratorExit: pass
it = stubborn(); next(it)
try: it.close()
except RuntimeError as e: print(e)
def ret():
    try: yield 1
    finally: print("cleanup"); 
it = ret(); next(it); it.close(); it = ret(); it.close(); print("closed fresh")
it = ret()
try: it.throw(IndexError("fresh"))
except IndexError as e: print(e, list(it))
def raises():
    yield 1
    raise ValueError("inside")
it = raises(); print(next(it))
try: next(it)
except ValueError as e: print(e, next(it, "over"))
def stop_inside():
    yield 1
    raise StopIteration("leak")
try: list(stop_inside())
except RuntimeError as e: print(e, repr(e.__cause__))
def reentrant():
    yield next(me)
me = reentrant()
try: next(me)
except ValueError as e: print(e)
def inner():
    try: yield 1; yield 2
    except KeyError as e: print("inner caught", e); yield "from inner"
    finally: print("inner done")
def outer():
    try: r = yield from inner(); print("r", r)
    except ValueError as e: print("outer caught", e); yield "from outer"
it = outer(); print(next(it), it.throw(KeyError("x")), list(it))
it = outer(); print(next(it), it.throw(ValueError("y")), list(it))
it = outer(); next(it); it.close()
def context():
    try: yield 1
    except Exception as e: yield repr(e); raise TypeError("t") from e
it = context(); next(it); print(it.throw(ValueError("orig")))
try: next(it)
except TypeError as e: print(e, repr(e.__cause__))
it = (x for x in [1, 2]); next(it); it.close(); print(list(it))
try: it.throw(5)
except TypeError as e: print(e)
