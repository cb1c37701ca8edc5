@decorate
class A(B, metaclass=M):
    """Doc."""

    size: int = 1
    __private = size

    def m(self):
        return super().m() + self.__private
