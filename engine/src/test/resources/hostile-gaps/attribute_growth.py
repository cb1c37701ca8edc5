# limit: MEMORY|STEPS|OBJECT_SIZE
# set: steps=none
class O:
    pass
o = O()
i = 0
while True:
    setattr(o, "a" + str(i), i)
    i += 1
