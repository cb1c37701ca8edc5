def outer(a, b=2, *, c=3):
    x = 0

    @a
    def inner(y: int = b) -> str:
        nonlocal x
        x += y + c
        return lambda: x

    del b
    return inner
