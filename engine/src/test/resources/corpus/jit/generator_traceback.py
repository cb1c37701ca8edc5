# A traceback through hot generators, with the lines as they are.


def numbers(n):
    for i in range(n):
        yield 1000 // (n - 1 - i)


def doubled(source):
    for x in source:
        yield x * 2


def both(n):
    yield from doubled(numbers(n))


try:
    print(sum(both(400)))
except ZeroDivisionError as e:
    print(e)

for x in both(300):
    pass
