# limit: STDOUT
while True:
    print("x" * 100)  # <-
