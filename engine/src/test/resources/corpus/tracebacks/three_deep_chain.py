def first():
    raise KeyError("one")
def second():
    try:
        first()
    except KeyError:
        raise TypeError("two")
def third():
    try:
        second()
    except TypeError as e:
        raise ValueError("three") from e
try:
    third()
finally:
    print("finally printed")
