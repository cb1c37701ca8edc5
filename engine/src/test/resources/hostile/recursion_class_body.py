# limit: RECURSION|MEMORY
def f():
    class A:
        x = f()
f()
