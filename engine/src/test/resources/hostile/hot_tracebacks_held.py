# limit: MEMORY
# set: steps=none
def deep(n):
    if n == 0:
        raise KeyError(n)
    deep(n - 1)
kept = []
while True:
    try:
        deep(30)
    except KeyError as e:
        kept.append(e.__traceback__)
