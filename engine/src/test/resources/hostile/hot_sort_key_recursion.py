# limit: RecursionError
def key(v):
    return sorted([v, v], key=key)
for i in range(100):
    try:
        sorted([1, 2], key=key)
    except RecursionError:
        if i == 99:
            raise
