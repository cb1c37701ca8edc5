# dir() of objects that say themselves what their __dict__ or their class is.
def names(value):
    return [name for name in dir(value) if not name.startswith("_")]


class Computed:
    @property
    def __dict__(self):
        return {"width": 1, "height": 2}


class Fixed:
    __dict__ = {"depth": 3}


class Pretending:
    __class__ = int

    def own(self):
        return 0


print(names(Computed()), names(Fixed()))
print("bit_length" in dir(Pretending()), "own" in dir(Pretending()))


class NoDict:
    __dict__ = 5


print(names(NoDict()))
