def f():
    try:
        raise ValueError("try")
    finally:
        [].pop()
f()
