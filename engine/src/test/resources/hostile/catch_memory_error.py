# limit: MEMORY
# set: steps=none
l = []
while True:  # <-
    try:  # <-
        l.append("x" * 10**6)  # <-
    except MemoryError:  # <-
        l.append("again")  # <-
