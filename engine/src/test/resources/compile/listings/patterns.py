def f(x):
    match x:
        case 1 | 2:
            return 1
        case [a, *_, b] if a:
            return b
        case [a, *rest]:
            return rest
        case {"k": v, **others}:
            return v
        case A(y, z=None) as whole:
            return whole
        case _:
            return 0
