# limit: STEPS|MEMORY|RECURSION|ERROR
# set: steps=2000000
class A:
    pass
while True:
    A = type("A", (A,), {})
