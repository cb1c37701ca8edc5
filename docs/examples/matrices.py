"""A matrix library with operators, exact fractions, and a few algorithms on top of it."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from math import isclose, sqrt


class ShapeError(ValueError):
    pass


class Matrix:
    __slots__ = ("rows", "height", "width")

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        self.height = len(self.rows)
        self.width = len(self.rows[0]) if self.rows else 0
        if any(len(row) != self.width for row in self.rows):
            raise ShapeError("rows of different length")

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    @classmethod
    def zero(cls, height, width):
        return cls([[0] * width for _ in range(height)])

    @classmethod
    def from_function(cls, height, width, function):
        return cls([[function(i, j) for j in range(width)] for i in range(height)])

    @property
    def shape(self):
        return self.height, self.width

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case int(i):
                return self.rows[i]
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as s, int(j)):
                return [row[j] for row in self.rows[s]]
            case (slice() as s, slice() as t):
                return Matrix([row[t] for row in self.rows[s]])
        raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return self.height

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __hash__(self):
        return hash(tuple(map(tuple, self.rows)))

    def _combine(self, other, function):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ShapeError(f"{self.shape} and {other.shape} do not fit")
        return Matrix([[function(a, b) for a, b in zip(r, s)] for r, s in zip(self, other)])

    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)

    def __neg__(self):
        return self * -1

    def __mul__(self, factor):
        if isinstance(factor, Matrix):
            return NotImplemented
        return Matrix([[value * factor for value in row] for row in self])

    __rmul__ = __mul__

    def __truediv__(self, divisor):
        return Matrix([[Fraction(value) / divisor for value in row] for row in self])

    def __matmul__(self, other):
        if self.width != other.height:
            raise ShapeError(f"can't multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self])

    def __pow__(self, exponent):
        if exponent < 0:
            return self.inverse() ** -exponent
        result, base = Matrix.identity(self.height), self
        while exponent:
            if exponent & 1:
                result = result @ base
            base = base @ base
            exponent >>= 1
        return result

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __str__(self):
        texts = [[str(value) for value in row] for row in self]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join(
            "[" + " ".join(text.rjust(width) for text, width in zip(row, widths)) + "]" for row in texts
        )

    def __format__(self, spec):
        return "\n".join(" ".join(format(float(value), spec) for value in row) for row in self)

    def trace(self):
        return sum(self[i, i] for i in range(min(self.shape)))

    def determinant(self):
        rows = [[Fraction(value) for value in row] for row in self]
        result = Fraction(1)
        for i in range(self.height):
            pivot = next((r for r in range(i, self.height) if rows[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                result = -result
            result *= rows[i][i]
            for r in range(i + 1, self.height):
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return result

    def inverse(self):
        size = self.height
        work = [[Fraction(v) for v in row] + [Fraction(int(i == j)) for j in range(size)]
                for i, row in enumerate(self)]
        for i in range(size):
            pivot = next((r for r in range(i, size) if work[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError("the matrix is singular")
            work[i], work[pivot] = work[pivot], work[i]
            lead = work[i][i]
            work[i] = [value / lead for value in work[i]]
            for r in range(size):
                if r != i and work[r][i]:
                    factor = work[r][i]
                    work[r] = [a - factor * b for a, b in zip(work[r], work[i])]
        return Matrix([row[size:] for row in work])

    def rank(self):
        rows = [[Fraction(value) for value in row] for row in self]
        rank = 0
        for column in range(self.width):
            pivot = next((r for r in range(rank, self.height) if rows[r][column]), None)
            if pivot is None:
                continue
            rows[rank], rows[pivot] = rows[pivot], rows[rank]
            for r in range(rank + 1, self.height):
                factor = rows[r][column] / rows[rank][column]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[rank])]
            rank += 1
        return rank


def fibonacci(n):
    return (Matrix([[1, 1], [1, 0]]) ** n)[0, 1]


def solve(a, b):
    return a.inverse() @ Matrix([[value] for value in b])


def hilbert(size):
    return Matrix.from_function(size, size, lambda i, j: Fraction(1, i + j + 1))


def dominant_eigenvalue(matrix, rounds=60):
    vector = [1.0] * matrix.height
    value = 0.0
    for _ in range(rounds):
        image = [sum(a * b for a, b in zip(row, vector)) for row in matrix]
        length = sqrt(sum(x * x for x in image))
        vector = [x / length for x in image]
        value = length
    return value


def count_paths(edges, nodes, length):
    index = {node: i for i, node in enumerate(nodes)}
    adjacency = Matrix.zero(len(nodes), len(nodes))
    for a, b in edges:
        adjacency[index[a], index[b]] += 1
    return adjacency**length


def main():
    a = Matrix([[1, 2], [3, 4]])
    b = Matrix([[0, 1], [1, 0]])
    print(a + b, a - b, a @ b, 2 * a, a * 3, -a, a.T, a == a.T.T, sep="\n")
    print(a, repr(a), a / 2, sep="\n")
    print(a.determinant(), a.inverse(), a @ a.inverse() == Matrix.identity(2))
    print(f"{a.inverse():8.3f}")
    print(a**5, a**-1, a**0, sep="\n")
    print(fibonacci(90), fibonacci(300))
    system = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
    print([str(row[0]) for row in solve(system, [8, -11, -3])])
    h = hilbert(6)
    print(h.determinant(), h.inverse()[0], h.inverse().trace())
    print(Matrix([[1, 2, 3], [2, 4, 6], [1, 0, 1]]).rank(), h.rank())
    big = Matrix.from_function(12, 12, lambda i, j: (i * 7 + j * 3) % 11 - 5)
    print(big.trace(), big.determinant(), (big @ big.T)[0], big[1:3, 2:5], big[:, 0][:4])
    print(isclose(dominant_eigenvalue(Matrix([[2.0, 1.0], [1.0, 3.0]])), (5 + sqrt(5)) / 2))
    paths = count_paths(["ab", "bc", "ca", "ac", "cb"], "abc", 10)
    print(paths, sum(map(sum, paths)))
    print(reduce(lambda x, y: x @ y, [a, b, a, b]))
    print(len({a, Matrix([[1, 2], [3, 4]]), b}))
    for attempt in (
        lambda: a + Matrix([[1]]),
        lambda: a @ Matrix([[1, 2, 3]]),
        lambda: Matrix([[1, 2], [2, 4]]).inverse(),
        lambda: Matrix([[1], [1, 2]]),
        lambda: a + 1,
        lambda: a["x"],
        lambda: setattr(a, "name", 1),
    ):
        try:
            print(attempt())
        except (ShapeError, ZeroDivisionError, TypeError, AttributeError) as error:
            print(type(error).__name__, error)


main()
