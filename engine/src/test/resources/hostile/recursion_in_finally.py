# limit: STEPS
# set: steps=100000
def f():
    try:
        f()  # <-
    finally:
        f()
f()
