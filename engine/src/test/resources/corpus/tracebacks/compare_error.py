def smallest(l):
    m = l[0]
    for x in l[1:]:
        if x < m:
            m = x
    return m
print(smallest([3, 1, 2]))
smallest([1, "a"])
