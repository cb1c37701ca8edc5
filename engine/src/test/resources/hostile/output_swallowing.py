# limit: STDOUT
while True:
    try:
        print("spam" * 10)  # <-
    except BaseException:
        pass
