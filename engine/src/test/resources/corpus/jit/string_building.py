def f(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
    return len(s), s[-10:], s[n // 2], s.count("e")
print(f(20), f(1000), f(15000))
def join(n):
    parts = []
    for i in range(n):
        parts.append(str(i))
    s = ",".join(parts)
    return len(s), s[:20], s[-20:]
print(join(10), join(12000))
def chars(s, rounds):
    h = 0
    for _ in range(rounds):
        for c in s:
            h = (h * 33 + ord(c)) & 0xffffffff
    return h
print(chars("hello world", 1000), chars("héllo😀", 1000), chars("", 100))
def index(s, n):
    out = ""
    for i in range(n):
        out = out[-20:] + s[i % len(s)] + s[-1 - i % len(s)]
    return out
print(index("abcdef", 1000), index("a😀é", 300))
def wide_in_middle(n):
    s = ""
    for i in range(n):
        s += "x"
        if i == n // 2:
            s += "😀"
    return len(s), s[n // 2:n // 2 + 3], s.index("😀")
print(wide_in_middle(300), wide_in_middle(10000))
def slicing(n):
    s = "the quick brown fox"
    t = 0
    for i in range(n):
        t += len(s[i % 10:]) + len(s[:-3][::2]) + (s[i % 5:i % 5 + 3] == "the")
        s = s[1:] + s[0]
    return t, s
print(slicing(5000))
def fmt(n):
    t = 0
    for i in range(n):
        t += len(f"{i}:{i * 2:>6}|{i / 4:.2f}") + len("%d-%s" % (i, "x")) + len(str(i))
    return t
print(fmt(3000))
def compare(n):
    words = ["apple", "pear", "fig", "apple"]
    c = 0
    for i in range(n):
        a, b = words[i % 4], words[(i + 1) % 4]
        c += (a < b) + 2 * (a == b) + 3 * (a + "" == a) + ("p" in a)
    return c
print(compare(10000))
def repeat(n):
    t = 0
    for i in range(n):
        t += len("ab" * (i % 7)) + len("-" * (3 - i % 5))
    return t
print(repeat(10000))
s = ""
n = 0
while len(s) < 300:
    s = s + str(n) if n % 2 else str(n) + s
    n += 1
print(s, n)
