# limit: STEPS
def f():
    while True:  # <-
        try:
            continue
        except:
            continue
        else:
            continue
        finally:
            continue
f()
