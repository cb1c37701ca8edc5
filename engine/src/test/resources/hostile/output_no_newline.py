# limit: STDOUT
def f():
    while True:
        print(1, end="")  # <-
f()
