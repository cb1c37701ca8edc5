# limit: STEPS
def g():
    while True:  # <-
        try:
            yield 1
        except BaseException:
            pass
        finally:
            pass
while True:
    try:
        for x in g():
            pass
    except BaseException:
        pass
