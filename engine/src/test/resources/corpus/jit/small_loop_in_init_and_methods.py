class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = []
        for y in range(h):
            row = []
            for x in range(w): row.append((x * y) % 3 == 1)
            self.cells.append(row)
    def alive(self, x, y): return self.cells[y % self.h][x % self.w]
    def neighbours(self, x, y):
        n = 0
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if (dx or dy) and self.alive(x + dx, y + dy): n += 1
        return n
    def step(self):
        new = []
        for y in range(self.h):
            new.append([self.neighbours(x, y) in ((2, 3) if self.alive(x, y) else (3,)) for x in range(self.w)])
        self.cells = new
    def count(self): return sum(sum(r) for r in self.cells)
    def __str__(self): return "\n".join("".join(".#"[c] for c in r) for r in self.cells)
g = Grid(16, 10)
for i in range(8):
    print(g.count(), end=" ")
    g.step()
print(); print(g)
