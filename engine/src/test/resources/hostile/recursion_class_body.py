# limit: RecursionError
def f():
    class A:  # <-
        x = f()
f()
