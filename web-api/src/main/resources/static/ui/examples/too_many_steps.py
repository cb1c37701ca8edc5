# Every turn of a loop and every call counts as a step, compiled or not.
def busy(n):
    total = 0
    for i in range(n):
        total ^= i * i
    return total


size = 1000
while True:
    print(f"{size:>9} turns: {busy(size)}")
    size *= 2
