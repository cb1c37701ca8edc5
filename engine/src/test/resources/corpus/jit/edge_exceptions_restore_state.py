def f(n):
    a, b, c, s = 0, 0.0, "", []
    for i in range(n):
        try:
            a = a + i
            b = b + 0.5
            c = c[-3:] + "x"
            s.append(i)
            if i % 100 == 99: [][i]
            a = a - 1
            if i % 100 == 50: {}[a]
            b = b * 1
            if i % 100 == 25: int("q")
            s.pop()
        except IndexError: a += 1000000
        except KeyError as e: b += e.args[0] % 10
        except ValueError: c = "V"
    return a, b, c, len(s)
print(f(30), f(101), f(1000), f(10001))
def g(n):
    x = y = 0
    try:
        for i in range(n):
            x += 1
            y = 100 // (n - 3 - i)
            x += 1
    except ZeroDivisionError: return x, y, i
print(g(5), g(500), g(12000))
def h(n):
    state = []
    for i in range(n):
        try:
            try:
                if i % 3 == 0: raise ValueError(i)
                state = [i]
            finally: state = state + ["f"] if len(state) < 4 else ["r", i]
        except ValueError as e: state = state[-1:] + [e.args[0]]
    return state
print(h(4), h(200), h(1003))
