"""AttributeError raised by hooks tells name and object; ImportError can be initialised again."""


class Hook:
    blech = 1

    def __getattr__(self, name):
        raise AttributeError(*self.given)


class Whole:
    given = ()
    blech = 2

    def __getattribute__(self, name):
        if name.startswith("bl"):
            raise AttributeError("whole " + name)
        return object.__getattribute__(self, name)


for given in ((), ("text",), ("text", 2)):
    Hook.given = given
    h = Hook()
    try:
        h.bluch
    except AttributeError as e:
        print(e.name, e.obj is h, e.args)
try:
    Whole().bluch
except AttributeError as e:
    print(e.name, type(e.obj).__name__, e.args)


class Named:
    def __getattr__(self, name):
        raise AttributeError("named", name="other", obj=7)


try:
    Named().x
except AttributeError as e:
    print(e.name, e.obj)
print(getattr(Named(), "x", "default"), hasattr(Whole(), "black"))
e = ImportError("first", name="n", path="p")
e.__init__("second")
print(e.name, e.path, e.msg, e.args)
e.__init__("third", path="q")
print(e.name, e.path, e.msg, e.__reduce__())
Hook.given = ("shown",)
Hook().bluch
