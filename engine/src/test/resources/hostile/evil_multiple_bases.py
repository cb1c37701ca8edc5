# limit: STEPS
# set: steps=200000
class A:
    pass
class B:
    pass
while True:
    A, B = type("A", (A, B), {}), type("B", (B,), {})  # <-
    if len(A.__mro__) > 300: break
while True:
    dir(A)  # <-
