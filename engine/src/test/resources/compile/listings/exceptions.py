def f(g):
    try:
        x = g()
    except (ValueError, KeyError) as e:
        print(e)
    except TypeError:
        raise
    else:
        print(x)
    raise OSError from None


def nothing_can_raise():
    try:
        x = 1
    except ValueError:
        x = 2
    return x
