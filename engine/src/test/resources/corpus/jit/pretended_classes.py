"""isinstance() asks instances that may pretend to be of another class, compiled or not."""


class Wanted:
    pass


class Plain:
    pass


class ByProperty:
    @property
    def __class__(self):
        return Wanted


class ByHook:
    def __getattribute__(self, name):
        return Wanted if name == "__class__" else object.__getattribute__(self, name)


class Failing:
    def __getattribute__(self, name):
        raise KeyError(name)


def count(values, rounds):
    found = 0
    for _ in range(rounds):
        for value in values:
            if isinstance(value, Wanted):
                found += 1
    return found


print(count([Plain(), Wanted()], 150))
print(count([ByHook()], 150), count([ByProperty()], 150), count([Plain()], 150))
print(count([Plain(), Wanted(), ByHook(), ByProperty(), 1, None], 150))
try:
    count([Plain(), Failing()], 5)
except KeyError as error:
    print(repr(error))
Plain.__getattribute__ = ByHook.__getattribute__
print(count([Plain()], 150))
