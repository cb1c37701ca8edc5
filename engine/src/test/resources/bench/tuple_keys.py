def run():
    memo = {}
    n = 0
    for i in range(60000):
        key = (i % 50, i % 7)
        if key in memo:
            n += memo[key]
        else:
            memo[key] = i
    return n
