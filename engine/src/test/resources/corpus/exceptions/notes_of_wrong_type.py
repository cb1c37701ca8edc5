e = ValueError(1)
e.__notes__ = 42
try:
    e.add_note('x')
except TypeError as error:
    print(error)
e.__notes__ = ['a']
e.add_note('b')
print(e.__notes__)
