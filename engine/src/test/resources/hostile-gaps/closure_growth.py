# limit: MEMORY
# set: steps=none
f = lambda: None
while True:
    f = (lambda g: lambda: g)(f)
