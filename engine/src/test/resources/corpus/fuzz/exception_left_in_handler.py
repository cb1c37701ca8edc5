"""A handler is left for the interpreter while only it has the exception."""


class Limited:
    def __set__(self, instance, value):
        if value % 7 == 6:
            raise ValueError(value)
        if value % 11 == 10:
            raise KeyError(value)


class Holder:
    first = Limited()
    second = Limited()


def fill(seen):
    holder = Holder()
    for value in range(30):
        try:
            holder.first = holder.second = value
        except ValueError as error:
            seen.append(str(error))


def retry(limits):
    seen = []
    for limit in limits:
        try:
            fill(seen)
        except KeyError as error:
            seen.append(repr(error))
        if limit == 20:
            global ValueError
            ValueError = LookupError
    return seen


print(retry([]))
print(retry([1, 2, 3]))
print(retry(range(30))[:40])
