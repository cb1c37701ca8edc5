a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, a is not c, None is None, None == None, None != 0, None == False, None is not 0 if False else True)
print(None == [], None in [None], [None].index(None), {None: 1}[None], hash(None) == hash(None), not None, bool(None), str(None), repr(None))
for op in ("<", ">", "<=", ">="):
    for l, r in (("None", "1"), ("None", "None"), ("1", "'a'"), ("[]", "()"), ("{}", "{}"), ("1", "[1]"), ("1.5", "None"), ("object()", "object()"), ("int", "str"), ("len", "1")):
        try:
            print(eval(l + op + r))
        except TypeError as e:
            print(e)
print(... is ..., Ellipsis, NotImplemented is NotImplemented, type(None), type(...), type(NotImplemented))
x = y = None
print(x is y, x == y)
def f():
    pass
print(f() is None, print() is None)
