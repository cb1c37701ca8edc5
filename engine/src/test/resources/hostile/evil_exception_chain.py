# limit: MEMORY
# set: steps=none
def f():
    e = None
    while True:  # <-
        try:  # <-
            raise ValueError(e)  # <-
        except ValueError as x:  # <-
            e = x  # <-
f()
