# Built-in functions ask a class once for a special method, also for None and for wrong answers.
import cmath
import sys

CASES = [
    ("__abs__", abs, 8),
    ("__round__", round, 8),
    ("__round__", lambda value: round(value, 2), 8),
    ("__complex__", complex, 4j),
    ("__complex__", cmath.sqrt, 4j),
    ("__sizeof__", lambda value: sys.getsizeof(value) > 0, 8),
]
for name, function, answer in CASES:
    seen = []

    class Spy:
        def __get__(self, obj, cls):
            seen.append(name)
            return lambda *arguments: answer

    print(function(type("Spied", (), {name: Spy()})()), seen)
    try:
        function(type("Without", (), {name: None})())
    except TypeError as error:
        print(error)
    if name != "__sizeof__":
        try:
            function(object())
        except TypeError as error:
            print(error)


class Sized:
    def __init__(self, answer):
        self.answer = answer

    def __sizeof__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (-1, "x", 1.5, TypeError("no"), KeyError("no")):
    for default in ((), ("default",)):
        try:
            print(sys.getsizeof(Sized(answer), *default))
        except Exception as error:
            print(type(error).__name__, error)
print(sys.getsizeof(Sized("x"), default="named"))
