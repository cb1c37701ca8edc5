# Code that has the name of a program's stays the code of a function.
def local_names():
    x = 1
    return sorted(locals())


local_names.__code__ = local_names.__code__.replace(co_name="<module>")
print(local_names(), local_names.__code__.co_name)


def outer():
    def inner():
        pass
    return inner.__qualname__


outer.__code__ = outer.__code__.replace(co_name="<module>")
print(outer())
