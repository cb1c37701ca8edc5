# limit: STEPS
# set: steps=100000
class O:
    pass
i = 0
while True:
    o = O()
    setattr(o, "a" + str(i), i)
    i += 1
