def f(n):
    i, out = 0, []
    while i < n:
        j = i
        while j > 0:
            if j % 11 == 10: break
            j -= 4
        else:
            i += 2
            if i % 50 < 2: out.append(i)
            continue
        i += 1
        for k in range(j):
            if k == 5: break
        else: i += 1
    else: out.append("done")
    return i, out[-5:], len(out)
print(f(5), f(100), f(9000))
def g(n):
    state, seen = "a", {}
    for i in range(n):
        seen[state] = seen.get(state, 0) + 1
        if state == "a": state = "b" if i % 2 else "c"
        elif state == "b":
            if i % 5 == 0: state = "a"; continue
            state = "c"
        else:
            state = "a" if i % 3 else "b"
            if i == n - 1: break
    else: seen["else"] = 1
    return sorted(seen.items()), state
print(g(7), g(1000), g(10001))
