# limit: RecursionError
f = lambda x: list(map(f, [x]))  # <-
f(1)
