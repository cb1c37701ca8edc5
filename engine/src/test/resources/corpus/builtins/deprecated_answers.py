"""Conversions that answer values of derived types warn, and go on."""
import operator
import warnings


class Whole(int):
    pass


class Real(float):
    pass


class Imaginary(complex):
    pass


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        return self.answer


class Int:
    def __int__(self):
        return True


class Trunc:
    def __trunc__(self):
        return 7


class Float:
    def __float__(self):
        return Real(2.5)


class Complex(complex):
    def __complex__(self):
        return Imaginary(1, 2)


class Exact(complex):
    def __complex__(self):
        return 5j


class Text(str):
    def __float__(self):
        return float(str(self)) + 1


def show(function):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            answer = function()
            print(type(answer).__name__, answer)
        except Exception as e:
            print(type(e).__name__, e)
    for item in log:
        print("   ", item.category.__name__, item.message)


show(lambda: operator.index(Odd(Whole(5))))
show(lambda: operator.index(Odd(True)))
show(lambda: [1, 2, 3][Odd(Whole(1))])
show(lambda: int(Int()))
show(lambda: int(Trunc()))
show(lambda: float(Float()))
show(lambda: complex(Complex(3)))
show(lambda: complex(Exact(3)))
show(lambda: float(Text("8")))
show(lambda: bool(NotImplemented))
show(lambda: "yes" if NotImplemented else "no")
show(lambda: not NotImplemented)
show(lambda: float(b"12\xa0"))
show(lambda: float.__getformat__("double"))
show(lambda: float.__getformat__("half"))


class Named(float):
    def __init__(self, value, name=None):
        self.name = name


print(Named(2.5, name="x").name, Named(2.5) + 1)
show(lambda: float(x=1))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    show(lambda: bool(NotImplemented))
    show(lambda: range(Odd(Whole(3))))
