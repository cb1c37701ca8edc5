def greet(name, greeting="hi"):
    return greeting + name
greet("a", "b", "c")
