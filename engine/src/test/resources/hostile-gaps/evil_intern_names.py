# limit: STEPS|MEMORY
# set: steps=2000000
i = 0
while True:
    exec("v%d = 1" % i)
    i += 1
