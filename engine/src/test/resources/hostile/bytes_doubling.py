# limit: OBJECT_SIZE
b = b"x"
while True:
    b += b  # <-
