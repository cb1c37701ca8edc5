# limit: RecursionError
def k(x):
    return sorted([2, 1], key=k)[0]  # <-
k(1)
