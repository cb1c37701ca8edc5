def f(n):
    out, num = "", 0
    for i in range(n):
        if i % 3 == 0: out += str(num)
        elif i % 3 == 1: num += len(out)
        else: out = out[len(out) // 2:] + "%d" % num if len(out) > 20 else out * 2
    return out, num
print(f(5), f(100), f(5000))
def g(n):
    digits = 0
    for i in range(n):
        s = str(i * i)
        for c in s:
            if c == "7": digits += 1
            elif c in "02468": digits += int(c)
    return digits
print(g(10), g(1000))
def h(n):
    s = ""
    for i in range(n): s = (s + chr(0x1F600 + i % 5) if i % 7 == 0 else s + chr(97 + i % 26))[-12:]
    return s, len(s), s[::-1], s.isascii()
print(h(8), h(1000), h(1006))
def k(words):
    longest, total = "", 0
    for w in words:
        if len(w) > len(longest): longest = w
        total += ord(w[0]) if w else -1
        if w.upper() == w and w != w.lower(): total *= 2; total %= 99991
    return longest, total
print(k(["a", "Bb", "CCC", "", "ddd", "E1"] * 100))
