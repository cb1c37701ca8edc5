# limit: STEPS
class E:
    def __len__(self):
        return 2**62
    def __getitem__(self, i):
        return i
list(reversed(E()))  # <-
