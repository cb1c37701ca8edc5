"""Module variables are numbered slots."""
total: int = 0
for i in range(10):
    total += i
del i
total
