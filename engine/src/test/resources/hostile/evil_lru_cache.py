# limit: MEMORY
# set: steps=none
import functools
@functools.lru_cache(maxsize=None)
def f(n):
    return [n] * 100  # <-
i = 0
while True:  # <-
    f(i)  # <-
    i += 1  # <-
