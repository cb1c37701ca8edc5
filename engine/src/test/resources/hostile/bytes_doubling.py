# limit: OBJECT_SIZE
# set: object=8
b = b"x"
while True:
    b += b  # <-
