# limit: MEMORY
# set: steps=none memory=16
f = lambda: None
while True:  # <-
    f = (lambda g: lambda: g)(f)  # <-
