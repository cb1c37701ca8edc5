# limit: STEPS
# set: steps=3000000
class S:
    def __getitem__(self, i):
        return 0  # <-
print(5 in S())  # <-
