def find(x):
    if x:
        return "found"
find(0).upper()
