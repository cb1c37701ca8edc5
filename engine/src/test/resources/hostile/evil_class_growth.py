# limit: MEMORY
# set: steps=none
classes = []
while True:  # <-
    class A:  # <-
        pass  # <-
    classes.append(A)  # <-
