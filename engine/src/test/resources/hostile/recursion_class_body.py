# limit: RECURSION
def f():
    class A:  # <-
        x = f()
f()
