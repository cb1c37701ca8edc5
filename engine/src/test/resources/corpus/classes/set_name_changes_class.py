# Hooks of __set_name__ that change the class whose body has just ended.
class Field:
    def __init__(self, action):
        self.action = action

    def __set_name__(self, owner, name):
        print("named", name, sorted(n for n in vars(owner) if not n.startswith("_")))
        self.action(owner, name)


class Record:
    first = Field(lambda owner, name: delattr(owner, "third"))
    second = Field(lambda owner, name: setattr(owner, "fourth", Field(print)))
    third = Field(lambda owner, name: delattr(owner, name) if name in vars(owner) else print("gone"))


print(sorted(n for n in vars(Record) if not n.startswith("_")))


def clear(owner, name):
    for each in [n for n in vars(owner) if not n.startswith("_")]:
        delattr(owner, each)


class Cleared:
    one = Field(clear)
    two = Field(clear)


print(sorted(n for n in vars(Cleared) if not n.startswith("_")))
