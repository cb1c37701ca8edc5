# limit: MEMORY
# set: steps=none memory=16
e = ValueError()
while True:  # <-
    try:  # <-
        raise e  # <-
    except ValueError:  # <-
        pass  # <-
