"""A small query language: tokens, a recursive-descent parser, plans of generators, a text report."""
import itertools
from collections import namedtuple, defaultdict

Token = namedtuple("Token", "kind text position")
KEYWORDS = frozenset("select from where group by order desc limit and or not in as between is null".split())


class QueryError(Exception):
    def __init__(self, message, position=None):
        super().__init__(message)
        self.position = position

    def __str__(self):
        where = "" if self.position is None else f" at {self.position}"
        return f"{self.args[0]}{where}"


def tokens(text):
    at = 0
    while at < len(text):
        c = text[at]
        if c.isspace():
            at += 1
        elif c.isalpha() or c == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            word = text[at:end].lower()
            yield Token("keyword" if word in KEYWORDS else "name", word, at)
            at = end
        elif c.isdigit():
            end = at
            while end < len(text) and (text[end].isdigit() or text[end] == "."):
                end += 1
            yield Token("number", text[at:end], at)
            at = end
        elif c == "'":
            end = text.find("'", at + 1)
            if end < 0:
                raise QueryError("unterminated string", at)
            yield Token("string", text[at + 1:end], at)
            at = end + 1
        else:
            for symbol in ("<=", ">=", "<>", "=", "<", ">", "(", ")", ",", "*", "+", "-", "/"):
                if text.startswith(symbol, at):
                    yield Token("symbol", symbol, at)
                    at += len(symbol)
                    break
            else:
                raise QueryError(f"unexpected {c!r}", at)
    yield Token("end", "", at)


class Parser:
    def __init__(self, text):
        self._tokens = list(tokens(text))
        self._at = 0

    @property
    def token(self):
        return self._tokens[self._at]

    def accept(self, *texts):
        if self.token.kind in ("keyword", "symbol") and self.token.text in texts:
            self._at += 1
            return self._tokens[self._at - 1].text
        return None

    def expect(self, text):
        if not self.accept(text):
            raise QueryError(f"expected {text!r}, got {self.token.text!r}", self.token.position)

    def name(self):
        token = self.token
        if token.kind != "name":
            raise QueryError(f"expected a name, got {token.text or 'the end'!r}", token.position)
        self._at += 1
        return token.text

    def query(self):
        self.expect("select")
        columns = [self.column()]
        while self.accept(","):
            columns.append(self.column())
        self.expect("from")
        table = self.name()
        where = self.disjunction() if self.accept("where") else None
        group = order = limit = None
        if self.accept("group"):
            self.expect("by")
            group = self.name()
        if self.accept("order"):
            self.expect("by")
            order = self.name(), bool(self.accept("desc"))
        if self.accept("limit"):
            limit = int(self.token.text)
            self._at += 1
        if self.token.kind != "end":
            raise QueryError(f"unexpected {self.token.text!r}", self.token.position)
        return columns, table, where, group, order, limit

    def column(self):
        if self.accept("*"):
            return "*", None
        expression = self.disjunction()
        return (self.name() if self.accept("as") else show(expression)), expression

    def disjunction(self):
        left = self.conjunction()
        while self.accept("or"):
            left = ("or", left, self.conjunction())
        return left

    def conjunction(self):
        left = self.negation()
        while self.accept("and"):
            left = ("and", left, self.negation())
        return left

    def negation(self):
        return ("not", self.negation()) if self.accept("not") else self.comparison()

    def comparison(self):
        left = self.sum()
        if operator := self.accept("=", "<>", "<", ">", "<=", ">="):
            return (operator, left, self.sum())
        if self.accept("between"):
            low = self.sum()
            self.expect("and")
            return ("and", (">=", left, low), ("<=", left, self.sum()))
        if self.accept("is"):
            negated = self.accept("not")
            self.expect("null")
            test = ("null", left)
            return ("not", test) if negated else test
        if self.accept("in"):
            self.expect("(")
            choices = [self.sum()]
            while self.accept(","):
                choices.append(self.sum())
            self.expect(")")
            return ("in", left, *choices)
        return left

    def sum(self):
        left = self.product()
        while operator := self.accept("+", "-"):
            left = (operator, left, self.product())
        return left

    def product(self):
        left = self.primary()
        while operator := self.accept("*", "/"):
            left = (operator, left, self.primary())
        return left

    def primary(self):
        token = self.token
        if self.accept("("):
            inner = self.disjunction()
            self.expect(")")
            return inner
        if self.accept("-"):
            return ("-", ("value", 0), self.primary())
        self._at += 1
        match token:
            case Token(kind="number", text=text):
                return ("value", float(text) if "." in text else int(text))
            case Token(kind="string", text=text):
                return ("value", text)
            case Token(kind="name", text=name):
                if self.accept("("):
                    argument = None if self.accept("*") else self.disjunction()
                    self.expect(")")
                    return ("call", name, argument)
                return ("column", name)
        raise QueryError(f"unexpected {token.text or 'end'!r}", token.position)


def show(node):
    match node:
        case ("value", str(text)):
            return repr(text)
        case ("value" | "column", x):
            return str(x)
        case ("call", name, argument):
            return f"{name}({'*' if argument is None else show(argument)})"
        case ("not" | "null" as operator, x):
            return f"{operator} {show(x)}"
        case (operator, left, right):
            return f"({show(left)} {operator} {show(right)})"
        case (operator, left, *rest):
            return f"({show(left)} {operator} [{', '.join(map(show, rest))}])"


OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}
AGGREGATES = {"sum": sum, "min": min, "max": max, "count": len,
              "avg": lambda values: round(sum(values) / len(values), 3)}


def evaluate(node, row, rows=None):
    kind = node[0]
    if kind == "value":
        return node[1]
    if kind == "column":
        try:
            return row[node[1]]
        except KeyError:
            raise QueryError(f"no column {node[1]}") from None
    if kind == "call":
        if rows is None or node[1] not in AGGREGATES:
            raise QueryError(f"no function {node[1]} here")
        values = rows if node[2] is None else [
            value for each in rows if (value := evaluate(node[2], each)) is not None]
        return AGGREGATES[node[1]](values)
    if kind == "and":
        return evaluate(node[1], row, rows) and evaluate(node[2], row, rows)
    if kind == "or":
        return evaluate(node[1], row, rows) or evaluate(node[2], row, rows)
    if kind == "not":
        return not evaluate(node[1], row, rows)
    if kind == "null":
        return evaluate(node[1], row, rows) is None
    if kind == "in":
        return evaluate(node[1], row, rows) in [evaluate(each, row, rows) for each in node[2:]]
    left, right = (evaluate(each, row, rows) for each in node[1:])
    if left is None or right is None:
        return None
    return OPERATORS[kind](left, right)


def aggregates(node):
    return isinstance(node, tuple) and (node[0] == "call" or any(map(aggregates, node[1:])))


def run(database, text):
    columns, table, where, group, order, limit = Parser(text).query()
    rows = (row for row in database[table] if where is None or evaluate(where, row))
    if group is not None or any(aggregates(expression) for _, expression in columns):
        groups = defaultdict(list)
        for row in rows:
            groups[row[group] if group else None].append(row)
        result = [{name: evaluate(expression, members[0], members) for name, expression in columns}
                  for members in groups.values()]
    else:
        result = []
        for row in rows:
            made = {}
            for name, expression in columns:
                made.update(row if expression is None else {name: evaluate(expression, row)})
            result.append(made)
    if order:
        result.sort(key=lambda row: (row[order[0]] is None, row[order[0]] or 0), reverse=order[1])
    return list(itertools.islice(result, limit))


def report(rows):
    if not rows:
        return "(nothing)"
    names = list(rows[0])
    texts = [[f"{v:.2f}" if isinstance(v, float) else "-" if v is None else str(v) for v in row.values()]
             for row in rows]
    widths = [max(map(len, column)) for column in zip(names, *texts)]
    lines = [" | ".join(f"{n:^{w}}" for n, w in zip(names, widths)), "-+-".join("-" * w for w in widths)]
    for row, cells in zip(rows, texts):
        lines.append(" | ".join(
            f"{c:>{w}}" if isinstance(v, (int, float)) else f"{c:<{w}}"
            for c, w, v in zip(cells, widths, row.values())).rstrip())
    return "\n".join(lines)


cities = ["Ulm", "Kiel", "Köln", "Jena", "Hof"]
database = {
    "orders": [
        {"id": i, "city": cities[i * i % 5], "amount": (i * 37 % 101) / 4, "pieces": i % 7 or None}
        for i in range(1, 41)
    ]
}
for query in (
    "select id, city, amount from orders where amount > 20 and city <> 'Ulm' order by amount desc limit 5",
    "select city, count(*) as n, sum(amount) as total, avg(pieces) from orders group by city order by total",
    "select max(amount) - min(amount) as span, count(pieces), count(*) from orders where pieces is not null",
    "select * from orders where id between 3 and 6 or pieces is null and id < 9",
    "select id, amount * 2 + -1 as doubled from orders where city in ('Jena', 'Hof') and not id > 12",
    "select id from orders where amount > 1000",
    "select id, from orders",
    "select id from orders where name = 'x'",
    "select id from orders limit 3 4",
    "select 'open from orders",
    "select sum(amount from orders",
    "select id from orders where id ? 3",
    "select foo(id) from orders",
):
    print(">", query)
    try:
        print(report(run(database, query)))
    except (QueryError, KeyError) as error:
        print("  error:", error, getattr(error, "position", "?"))
