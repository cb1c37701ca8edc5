# limit: MEMORY
# set: steps=none
x = {i: str(i) for i in range(10**11)}  # <-
