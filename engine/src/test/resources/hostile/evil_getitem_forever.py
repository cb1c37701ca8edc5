# limit: STEPS
# set: steps=3000000
class E:
    def __getitem__(self, i):
        return i
for x in E():  # <-
    pass
