def f(n):
    words = ["pear", "apple", "fig", "kiwi", "apple"]
    best, c = words[0], 0
    for i in range(n):
        w = words[i % 5]
        if w < best: best = w
        if w == "apple": c += 1
        if "i" in w: c += 10
        if w.startswith("k") or w.endswith("g"): c += 100
        if w[0] == "p" and w[-1] != "r": c += 100000
    return best, c
print(f(5), f(10000))
def count_words(text, n):
    d = {}
    for _ in range(n):
        for w in text.split():
            d[w] = d.get(w, 0) + len(w)
    return sorted(d.items())
print(count_words("a bb a ccc bb a", 500))
def rev(s, n):
    for _ in range(n): s = "".join(reversed(s))
    return s
print(rev("abc😀", 101), rev("xyz", 100))
