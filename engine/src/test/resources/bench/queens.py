class Board:
    def __init__(self):
        self.free_rows = [True] * 8
        self.free_sums = [True] * 16
        self.free_differences = [True] * 16
        self.rows = [-1] * 8

    def solve(self):
        return self.place(0)

    def place(self, column):
        for row in range(8):
            if self.is_free(row, column):
                self.rows[row] = column
                self.mark(row, column, False)
                if column == 7:
                    return True
                if self.place(column + 1):
                    return True
                self.mark(row, column, True)
        return False

    def is_free(self, row, column):
        return (
            self.free_rows[row]
            and self.free_sums[column + row]
            and self.free_differences[column - row + 7]
        )

    def mark(self, row, column, value):
        self.free_rows[row] = value
        self.free_sums[column + row] = value
        self.free_differences[column - row + 7] = value


def run():
    solved = 0
    for _ in range(100):
        if Board().solve():
            solved += 1
    return solved
