text = "one two three two one two".split()
seen, dup, order = set(), [], {}
for i, w in enumerate(text):
    if w in seen: dup.append((i, w))
    seen.add(w)
    order.setdefault(w, i)
print(sorted(seen), dup, order)
best, run, prev = 0, 0, None
for c in "aabbbbccd":
    run = run + 1 if c == prev else 1
    prev = c
    best = max(best, run)
print(best)
pairs = [(a, b) for i, a in enumerate(text) for b in text[i + 1:] if a < b]
print(len(pairs), pairs[:3])
acc = []
for a, b in zip(text, text[1:]):
    acc.append(len(a) - len(b))
print(acc, sum(acc), min(acc))
stack = []
for tok in "3 4 + 2 * 7 -".split():
    if tok.isdigit(): stack.append(int(tok)); continue
    y, x = stack.pop(), stack.pop()
    stack.append(x + y if tok == "+" else x - y if tok == "-" else x * y)
print(stack)
grid = ["ab", "cd"]
for r, row in enumerate(grid):
    for c, ch in enumerate(row): print(r, c, ch, sep="", end=" ")
print()
while text:
    w = text.pop()
    if w == "three": break
else: print("no three")
print(text)
