# limit: STEPS
class E:
    def __getitem__(self, i):
        return i
for x in E():  # <-
    pass
