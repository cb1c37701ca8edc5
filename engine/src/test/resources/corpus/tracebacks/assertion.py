def check(x):
    assert x > 0, f"x is {x}"
    assert x < 10
    return x
check(5)
check(50)
