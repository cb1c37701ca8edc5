# limit: MEMORY
# set: steps=none
head = None
while True:  # <-
    head = (head, 1)  # <-
