text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity"""
counts = {}
for word in text.replace(",", " ").lower().split():
    counts[word] = counts.get(word, 0) + 1
for w, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f"{w:<12}{n:>3}{'#' * n:>12}")
def caesar(s, k):
    out = []
    for c in s:
        if c.isupper():
            out.append(chr((ord(c) - 65 + k) % 26 + 65))
        elif c.islower():
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        else:
            out.append(c)
    return "".join(out)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
def palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]
print(palindrome("A man, a plan, a canal: Panama"), palindrome("nope"))
def rle(s):
    out = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += s[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out
print(rle("aaabbcdddd"), rle(""), rle("x" * 100))
def wrap(s, width):
    lines, cur = [], ""
    for w in s.split():
        if len(cur) + len(w) + bool(cur) > width:
            lines.append(cur)
            cur = w
        else:
            cur = cur + " " + w if cur else w
    return lines + [cur]
for line in wrap(text, 30):
    print("|" + line.ljust(30) + "|")
def lev(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
print(lev("kitten", "sitting"), lev("", "abc"), lev("flaw", "lawn"), lev("a" * 30, "b" * 20))
