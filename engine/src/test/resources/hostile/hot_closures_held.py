# limit: MEMORY
# set: steps=none
def make(n):
    data = str(n) * 20
    return lambda: data
held = None
while True:
    held = (make(1), held)
