# limit: STEPS
class S:
    def __getitem__(self, i):
        return 0  # <-
print(5 in S())  # <-
