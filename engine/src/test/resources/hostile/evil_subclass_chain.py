# limit: STEPS
# set: steps=200000
class A:
    pass
while True:
    A = type("A", (A,), {})  # <-
