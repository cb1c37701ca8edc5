def process(rows):
    out = []
    for r in rows:
        if r:
            while r > 10:
                r -= 10
            else:
                out.append(100 // (r - 7))
    return out
print(process([1, 22, 0]))
process([5, 27, 3])
