# limit: MEMORY
l = []
while True:
    l = [list(l), list(l)] + l * 2  # <-
