# limit: RECURSION
f = lambda x: list(map(f, [x]))  # <-
f(1)
