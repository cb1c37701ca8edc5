def f(n):
    l, s, d, st = [], "", {}, set()
    for i in range(n):
        l.append(i % 7)
        s = s.upper() + "x" if len(s) < 10 else s.lower()[1:]
        d.update({i % 3: i})
        st.add(i % 11)
        if i % 20 == 19:
            l.sort()
            l.reverse()
            l.extend([1, 2])
            s = s.replace("x", "yz").strip("y")
    return len(l), sum(l), s, d, len(st), l.count(3), l.index(2)
print(f(50), f(2000))
def g(n):
    parts = []
    for i in range(n):
        parts.append("{}-{:03d}".format(i % 3, i))
    j = "|".join(parts)
    return len(j), j.count("1-"), j.split("|")[n // 2], j.find("099"), j.startswith("0-000"), j[-5:]
print(g(10), g(1500))
