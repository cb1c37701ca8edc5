# limit: OBJECT_SIZE
# set: object=8
t = (1,)
while True:
    t = t + t  # <-
