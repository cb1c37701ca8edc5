def f(a, b):
    squares = [x * x for x in a if x]
    pairs = {(x, y): b for x in a for y in squares}
    return (x for x in {b}), {x for x in [1, 2]}, pairs
