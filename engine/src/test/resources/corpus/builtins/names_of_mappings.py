"""exec and eval with dicts of derived types and other mappings as variables."""


class Counting(dict):
    def __missing__(self, key):
        if key.startswith("n"):
            return len(key)
        raise KeyError(key)


class Upper(dict):
    def __getitem__(self, key):
        return dict.__getitem__(self, key.upper())

    def __setitem__(self, key, value):
        dict.__setitem__(self, key.upper(), value)


class Names:
    def __getitem__(self, key):
        if key == "a":
            return 12
        raise KeyError(key)

    def keys(self):
        return iter("zyx")


def show(code, *namespaces):
    try:
        print(code, "->", eval(code, *namespaces))
    except Exception as e:
        print(code, "!", type(e).__name__, e)


show("nine + nn", Counting())
show("other", Counting())
names = Upper(A=1)
exec("b = a + 1", names)
print(sorted(k for k in names if k != "__builtins__"))
show("b", names)
exec("def f(): return b + a", names)
show("f()", names)
exec("def g():\n  global c\n  c = 5\ng()", names)
print(dict.get(names, "c"), dict.get(names, "C"))
show("dir()", globals(), Names())
show("a", {}, Names())
show("q", {}, Names())
d = Counting(x=1)
print(eval("locals()", {}, d) is d, eval("globals()", d) is d)
print(eval("[locals() is d for i in (2,)]", {"d": d}, d))


class Builtins(dict):
    def __getitem__(self, key):
        if key == "answer":
            return 42
        return dict.__getitem__(self, key)


show("answer", {"__builtins__": Builtins()})
show("len('abc')", {"__builtins__": Builtins(len=len)})
show("missing", {"__builtins__": Builtins()})
for text in ("import math", "class A: pass", "from os import path"):
    try:
        exec(text, {"__builtins__": {}})
    except Exception as e:
        print(type(e).__name__, e)
exec("import math; print(math.floor(2.5))", {"__builtins__": {"__import__": __import__, "print": print}})
exec("class A: pass\nprint(A.__name__)",
     {"__name__": "m", "__builtins__": {"__build_class__": __build_class__, "print": print}})


def fake(name, *args):
    print("import of", name, args[2])
    return "module"


exec("import some\nprint(some)", {"__builtins__": {"__import__": fake, "print": print}})
try:
    exec("x = 1", {}, 5)
except TypeError as e:
    print(e)
