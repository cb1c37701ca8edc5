# limit: STEPS|ERROR|OBJECT_SIZE|MEMORY
class E:
    def __len__(self):
        return 2**62
    def __getitem__(self, i):
        return i
list(reversed(E()))
