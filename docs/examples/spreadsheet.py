"""A spreadsheet: formulas, ranges, dependencies, errors that spread, and incremental recalculation."""

import re
from collections import deque
from math import sqrt
from statistics import mean

CELL = re.compile(r"\$?([A-Z]+)\$?(\d+)")
TOKEN = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<string>"(?:[^"]|"")*")
    | (?P<range>\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)
    | (?P<cell>\$?[A-Z]+\$?\d+)
    | (?P<name>[A-Z]+)(?=\()
    | (?P<operator><>|<=|>=|[-+*/^&=<>(),%])
    """,
    re.VERBOSE,
)


class CellError(Exception):
    codes = {"div": "#DIV/0!", "name": "#NAME?", "value": "#VALUE!", "ref": "#REF!", "cycle": "#CYCLE!"}

    def __init__(self, kind):
        super().__init__(self.codes[kind])
        self.kind = kind

    def __eq__(self, other):
        return isinstance(other, CellError) and other.kind == self.kind

    __hash__ = Exception.__hash__


def column_number(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_name(number):
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def expand(text):
    (c1, r1), (c2, r2) = (CELL.fullmatch(part).groups() for part in text.split(":"))
    for row in range(min(int(r1), int(r2)), max(int(r1), int(r2)) + 1):
        for column in range(*sorted((column_number(c1), column_number(c2) + 1))):
            yield f"{column_name(column)}{row}"


def tokens(text):
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise CellError("name")
        position = match.end()
        if match.lastgroup != "space":
            yield match.lastgroup, match.group()
    yield "end", ""


def number(value):
    if value is None or value == "":
        return 0
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            raise CellError("value") from None
    return value


def flat(values):
    for value in values:
        if isinstance(value, list):
            yield from value
        else:
            yield value


def numbers(values):
    return [v for v in flat(values) if isinstance(v, (int, float)) and not isinstance(v, bool)]


def lookup(key, keys, values):
    try:
        return values[keys.index(key)]
    except ValueError:
        raise CellError("ref") from None


FUNCTIONS = {
    "SUM": lambda *a: sum(numbers(a)),
    "AVERAGE": lambda *a: mean(numbers(a)) if numbers(a) else division_error(),
    "MIN": lambda *a: min(numbers(a), default=0),
    "MAX": lambda *a: max(numbers(a), default=0),
    "COUNT": lambda *a: len(numbers(a)),
    "SQRT": lambda x: sqrt(number(x)) if number(x) >= 0 else value_error(),
    "ROUND": lambda x, n=0: round(number(x), int(n)),
    "LEN": lambda s: len(show(s)),
    "UPPER": lambda s: show(s).upper(),
    "LOOKUP": lookup,
    "SUMPRODUCT": lambda a, b: sum(number(x) * number(y) for x, y in zip(a, b)),
}


def division_error():
    raise CellError("div")


def value_error():
    raise CellError("value")


def show(value):
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case CellError():
            return str(value)
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            return format(value, ".10g")
        case _:
            return str(value)


class Formula:
    """Evaluates while it parses; what it reads is noted as it goes."""

    def __init__(self, sheet, text):
        self.sheet = sheet
        self.text = text
        self.reads = {
            cell
            for kind, token in tokens(text)
            if kind in ("cell", "range")
            for cell in (expand(token) if kind == "range" else [token.replace("$", "")])
        }

    def evaluate(self):
        self.stream = deque(tokens(self.text))
        value = self.comparison()
        if self.stream[0][0] != "end":
            raise CellError("name")
        return value

    def accept(self, *texts):
        if self.stream[0][1] in texts and self.stream[0][0] == "operator":
            return self.stream.popleft()[1]
        return None

    def comparison(self):
        left = self.joined()
        while operator := self.accept("=", "<>", "<", "<=", ">", ">="):
            right = self.joined()
            left = {
                "=": lambda: left == right, "<>": lambda: left != right, "<": lambda: left < right,
                "<=": lambda: left <= right, ">": lambda: left > right, ">=": lambda: left >= right,
            }[operator]()
        return left

    def joined(self):
        left = self.sum()
        while self.accept("&"):
            left = show(left) + show(self.sum())
        return left

    def sum(self):
        left = self.product()
        while operator := self.accept("+", "-"):
            right = self.product()
            left = number(left) + number(right) if operator == "+" else number(left) - number(right)
        return left

    def product(self):
        left = self.power()
        while operator := self.accept("*", "/"):
            right = number(self.power())
            if operator == "*":
                left = number(left) * right
            elif right == 0:
                raise CellError("div")
            else:
                left = number(left) / right
        return left

    def power(self):
        if self.accept("-"):
            return -number(self.power())
        left = self.atom()
        if self.accept("%"):
            left = number(left) / 100
        return number(left) ** number(self.power()) if self.accept("^") else left

    def atom(self):
        kind, text = self.stream.popleft()
        match kind, text:
            case "number", _:
                return float(text) if not text.isdigit() else int(text)
            case "string", _:
                return text[1:-1].replace('""', '"')
            case "cell", _:
                return self.sheet.value(text.replace("$", ""), raises=True)
            case "range", _:
                return [self.sheet.value(cell, raises=True) for cell in expand(text)]
            case "name", "IF":
                return self.condition()
            case "name", _:
                arguments = self.arguments()
                try:
                    return FUNCTIONS[text](*arguments)
                except KeyError:
                    raise CellError("name") from None
                except TypeError:
                    raise CellError("value") from None
            case "operator", "(":
                value = self.comparison()
                if not self.accept(")"):
                    raise CellError("name")
                return value
        raise CellError("name")

    def condition(self):
        values = self.arguments()
        return values[1] if values[0] else values[2] if len(values) > 2 else False

    def arguments(self):
        self.stream.popleft()
        values = []
        while not self.accept(")"):
            values.append(self.comparison())
            if not self.accept(",") and self.stream[0][1] != ")":
                raise CellError("name")
        return values


class Sheet:
    def __init__(self):
        self.cells = {}
        self.values = {}
        self.readers = {}
        self.calculated = 0

    def __setitem__(self, place, text):
        old = self.cells.get(place)
        if isinstance(old, Formula):
            for each in old.reads:
                self.readers[each].discard(place)
        if isinstance(text, str) and text.startswith("="):
            self.cells[place] = formula = Formula(self, text[1:])
            for each in formula.reads:
                self.readers.setdefault(each, set()).add(place)
        else:
            self.cells[place] = text
        self.recalculate(place)

    def __getitem__(self, place):
        return show(self.value(place))

    def value(self, place, raises=False):
        value = self.values.get(place)
        if raises and isinstance(value, CellError):
            raise value
        return value

    def affected(self, start):
        """The cells to calculate anew, each behind those that it reads; those in cycles apart."""
        found, todo = {start}, [start]
        while todo:
            for reader in self.readers.get(todo.pop(), ()):
                if reader not in found:
                    found.add(reader)
                    todo.append(reader)
        waiting = {p: self.reads(p) & found for p in found}
        order = []
        while ready := sorted(p for p, needs in waiting.items() if not needs):
            for place in ready:
                del waiting[place]
            order += ready
            for needs in waiting.values():
                needs.difference_update(ready)
        return order, sorted(waiting)

    def reads(self, place):
        cell = self.cells.get(place)
        return set(cell.reads) if isinstance(cell, Formula) else set()

    def recalculate(self, place):
        order, cyclic = self.affected(place)
        for each in cyclic:
            self.values[each] = CellError("cycle")
        for each in order:
            cell = self.cells.get(each)
            if isinstance(cell, Formula):
                self.calculated += 1
                try:
                    self.values[each] = cell.evaluate()
                except CellError as error:
                    self.values[each] = CellError(error.kind)
                except OverflowError:
                    self.values[each] = CellError("value")
            else:
                self.values[each] = cell

    def table(self, area):
        rows = {}
        for place in expand(area):
            letters, row = CELL.fullmatch(place).groups()
            rows.setdefault(int(row), {})[letters] = self[place]
        columns = list(next(iter(rows.values())))
        widths = {c: max(3, *(len(row[c]) for row in rows.values())) for c in columns}
        yield "    " + " ".join(c.center(widths[c]) for c in columns).rstrip()
        for row, cells in rows.items():
            yield f"{row:>3} " + " ".join(cells[c].rjust(widths[c]) for c in columns)


def main():
    sheet = Sheet()
    for i, (item, price, count) in enumerate(
        [("pen", 1.25, 12), ("book", 17.9, 3), ("lamp", 42, 1), ("desk", 189.99, 2)], start=1
    ):
        sheet[f"A{i}"], sheet[f"B{i}"], sheet[f"C{i}"] = item, price, count
        sheet[f"D{i}"] = f"=B{i}*C{i}"
    sheet["A5"] = "total"
    sheet["D5"] = "=SUM(D1:D4)"
    sheet["D6"] = "=ROUND(D5*19%, 2)"
    sheet["D7"] = '=IF(D5>400, "high " & LEN(A5), "low")'
    print(*sheet.table("A1:D7"), sep="\n")
    sheet["C4"] = 1
    print(sheet["D5"], sheet["D6"], sheet["D7"], sheet.calculated)
    formulas = [
        "=1+2*3^2", "=-2^2", "=(1+2)*3", "=10/4", "=1/0", "=SQRT(16)+SQRT(2)", "=SQRT(-1)", "=NOPE(1)",
        '="a""b" & 1.50', "=AVERAGE(B1:C4)", "=MAX(A1:D4)-MIN(B1:B4)", "=COUNT(A1:D9)", "=A1+1", "=1=1",
        '=UPPER(A2)&"!"', '=LOOKUP("lamp", A1:A4, B1:B4)', '=LOOKUP("sofa", A1:A4, B1:B4)', "=1e3+50%",
        "=SUMPRODUCT(B1:B4, C1:C4)=D5", "=2*", "=)", "=Z99+1", "=IF(Z99, 1, 2)", "=AVERAGE(Z1:Z3)", "=9.5^999",
        "=LEN()", "=$A$1&A$2", "=3<>3", "=1?2",
    ]
    for formula in formulas:
        try:
            sheet["F1"] = formula
            print(f"{formula:<36} {sheet['F1']}")
        except CellError as error:
            print(f"{formula:<36} refused: {error}")
    sheet["G1"] = "=G2+1"
    sheet["G2"] = "=G3*2"
    sheet["G3"] = "=G1"
    print([sheet[f"G{i}"] for i in (1, 2, 3)])
    sheet["G3"] = 5
    print([sheet[f"G{i}"] for i in (1, 2, 3)])
    sheet["G3"] = "=1/0"
    print([sheet[f"G{i}"] for i in (1, 2, 3)])
    sheet["A1"] = 1
    sheet["B1"] = "=A1"
    for i in range(2, 41):
        sheet[f"J{i}"] = f"=J{i - 1}+J{i - 2}" if i > 3 else 1
    print(sheet["J40"], [column_name(n) for n in (1, 26, 27, 52, 703)], column_number("AAA"))


main()
