# limit: MEMORY
# set: steps=none
x = {i * 7 for i in range(10**11)}  # <-
