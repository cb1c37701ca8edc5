def deco(f):
    def wrapper(*args):
        print("calling", f.__name__)
        return f(*args)
    return wrapper
@deco
@deco
def target(x):
    raise RuntimeError(x)
target("boom")
