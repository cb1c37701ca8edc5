# limit: MEMORY
# set: steps=none memory=16
class O:
    pass
o = O()
i = 0
while True:  # <-
    setattr(o, "a" + str(i), i)  # <-
    i += 1  # <-
