def sudoku(b):
    best = None
    for i in range(81):
        if b[i] == ".":
            r, c = divmod(i, 9)
            used = {b[r * 9 + k] for k in range(9)} | {b[k * 9 + c] for k in range(9)} | {b[(r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3] for k in range(9)}
            opts = [d for d in "123456789" if d not in used]
            if best is None or len(opts) < len(best[1]): best = (i, opts)
    if best is None: return b
    i, opts = best
    for d in opts:
        s = sudoku(b[:i] + d + b[i + 1:])
        if s: return s
p = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
s = sudoku(p)
for r in range(9): print(s[r * 9:r * 9 + 9])
def queens(n):
    def place(row, cols, d1, d2):
        if row == n: yield ()
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                for rest in place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}): yield (c,) + rest
    return list(place(0, frozenset(), frozenset(), frozenset()))
print([len(queens(n)) for n in range(1, 7)], queens(6)[0])
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield a + c; yield from hanoi(n - 1, b, a, c)
print(" ".join(hanoi(4)), sum(1 for _ in hanoi(9)))
def subset_sum(nums, target):
    reach = {0: []}
    for n in nums:
        for t, used in list(reach.items()):
            if t + n <= target: reach.setdefault(t + n, used + [n])
    return reach.get(target)
print(subset_sum([3, 34, 4, 12, 5, 2], 9), subset_sum([7, 11, 13], 12), subset_sum(list(range(5, 60, 7)), 100))
