# limit: RECURSION|STEPS
# set: steps=3000000
def f():
    try:
        f()
    finally:
        f()
f()
