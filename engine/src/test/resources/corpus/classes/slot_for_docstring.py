"""A slot for the docstring of each instance."""


class Noted:
    __slots__ = ("value", "__doc__")

    def __init__(self, value, doc):
        self.value = value
        self.__doc__ = doc


print(Noted(1, "one").__doc__, Noted(2, "two").__doc__)
print(type(Noted.__doc__).__name__)
try:
    class Both:
        """There is a docstring."""

        __slots__ = ("__doc__",)
except ValueError as error:
    print(error)


class Plain:
    __slots__ = ()


print(Plain.__doc__, "__doc__" in vars(Plain), Plain().__doc__)
