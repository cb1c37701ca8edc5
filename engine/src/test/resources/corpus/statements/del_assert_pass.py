x = 1
del x
try: x
except NameError as e: print(e)
a, b, c = 1, [1, 2, 3], {"k": 1}
del a, b[0], c["k"]
print(b, c)
del (b), [c]
class O: pass
o = O(); o.x = 1; o.y = 2
del o.x
print(o.__dict__)
def f():
    v = 1
    del v
    v = 2
    return v
print(f())
assert True
assert 1, "never shown"
for test, msg in ((0, "zero"), ("", None), ([], ["list"]), (None, ValueError("exc"))):
    try: assert test, msg
    except AssertionError as e: print(repr(e), e.args)
try: assert False
except AssertionError as e: print(repr(e), str(e) == "")
try: assert 1 > 2, f"{1} is not > {2}"
except AssertionError as e: print(e)
if x_exists := False: pass
else: pass
class P: pass
def p(): pass
for _ in (): pass
print(x_exists, p(), P.__name__, __name__, __debug__)
...
"string statement"; 5; [1]; None
if True: y = 1; z = 2
print(y, z); y = \
    5; print(y)
print(1,
      2,  # comment
      3)
t = (1
     + 2
     ); print(t)
if 1:
  print("two spaces")
  if 1:
        print("eight")
print("tabs"); s = """a
b \
c"""; print(repr(s)); r = r"\d\\"; print(r, "\
joined")
