# limit: MEMORY
# set: steps=none
l = []
while True:
    l = [list(l), list(l)] + l * 2  # <-
