# limit: ValueError
e = None
for i in range(2000):
    try:
        raise ValueError(i) from e  # <-
    except ValueError as x:
        e = x
raise e
