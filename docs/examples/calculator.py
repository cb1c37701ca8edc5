"""A small language with its own tokenizer, recursive-descent parser and evaluator.

Programs have numbers, names, arithmetic, comparisons, if/while blocks and functions:

    fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
    print fact(10);
"""

from dataclasses import dataclass
from typing import Any, Callable, Iterator, Optional


class SourceError(Exception):
    """A mistake in a program, with its place."""

    def __init__(self, message: str, line: int, column: int):
        super().__init__(f"{line}:{column}: {message}")
        self.line = line
        self.column = column


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    line: int
    column: int


KEYWORDS = {"fun", "if", "else", "while", "return", "print", "let", "and", "or", "not", "true", "false"}
TWO_CHARACTERS = {"==", "!=", "<=", ">=", "**", "//"}
ONE_CHARACTER = set("+-*/%<>=(){},;")


def tokenize(source: str) -> Iterator[Token]:
    line, start = 1, 0
    i = 0
    while i < len(source):
        c = source[i]
        column = i - start + 1
        if c == "\n":
            line, start = line + 1, i + 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < len(source) and source[i] != "\n":
                i += 1
        elif c.isdigit():
            j = i
            while j < len(source) and (source[j].isdigit() or source[j] == "."):
                j += 1
            yield Token("number", source[i:j], line, column)
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(source) and (source[j].isalnum() or source[j] == "_"):
                j += 1
            word = source[i:j]
            yield Token(word if word in KEYWORDS else "name", word, line, column)
            i = j
        elif c == '"':
            j = source.find('"', i + 1)
            if j < 0:
                raise SourceError("string without end", line, column)
            yield Token("string", source[i + 1 : j], line, column)
            i = j + 1
        elif source[i : i + 2] in TWO_CHARACTERS:
            yield Token(source[i : i + 2], source[i : i + 2], line, column)
            i += 2
        elif c in ONE_CHARACTER:
            yield Token(c, c, line, column)
            i += 1
        else:
            raise SourceError(f"unexpected character {c!r}", line, column)
    yield Token("end", "", line, len(source) - start + 1)


class Node:
    pass


@dataclass
class Literal(Node):
    value: Any


@dataclass
class Name(Node):
    name: str
    token: Token


@dataclass
class Unary(Node):
    operator: str
    operand: Node


@dataclass
class Binary(Node):
    left: Node
    operator: Token
    right: Node


@dataclass
class Call(Node):
    function: Node
    arguments: list
    token: Token


@dataclass
class Assign(Node):
    name: Token
    value: Node
    declares: bool


@dataclass
class Print(Node):
    values: list


@dataclass
class If(Node):
    condition: Node
    then: list
    otherwise: Optional[list] = None


@dataclass
class While(Node):
    condition: Node
    body: list


@dataclass
class Function(Node):
    name: str
    parameters: list
    body: list


@dataclass
class Return(Node):
    value: Optional[Node]


@dataclass
class Expression(Node):
    value: Node


# Binding power of binary operators, and whether they group to the right.
POWERS = {
    "or": (1, False), "and": (2, False),
    "==": (3, False), "!=": (3, False), "<": (4, False), "<=": (4, False), ">": (4, False), ">=": (4, False),
    "+": (5, False), "-": (5, False), "*": (6, False), "/": (6, False), "//": (6, False), "%": (6, False),
    "**": (8, True),
}


class Parser:
    def __init__(self, source: str):
        self.tokens = list(tokenize(source))
        self.position = 0

    @property
    def current(self) -> Token:
        return self.tokens[self.position]

    def advance(self) -> Token:
        token = self.current
        self.position += 1
        return token

    def accept(self, *kinds: str) -> Optional[Token]:
        return self.advance() if self.current.kind in kinds else None

    def expect(self, kind: str) -> Token:
        token = self.accept(kind)
        if token is None:
            found = self.current
            raise SourceError(
                f"expected {kind!r}, found {found.text or 'the end'!r}", found.line, found.column
            )
        return token

    def program(self) -> list:
        statements = []
        while self.current.kind != "end":
            statements.append(self.statement())
        return statements

    def block(self) -> list:
        self.expect("{")
        statements = []
        while not self.accept("}"):
            statements.append(self.statement())
        return statements

    def statement(self) -> Node:
        match self.current.kind:
            case "fun":
                return self.function()
            case "if":
                return self.conditional()
            case "while":
                self.advance()
                return While(self.expression(), self.block())
            case "return":
                self.advance()
                value = None if self.current.kind == ";" else self.expression()
                self.expect(";")
                return Return(value)
            case "print":
                self.advance()
                values = [self.expression()]
                while self.accept(","):
                    values.append(self.expression())
                self.expect(";")
                return Print(values)
            case "let":
                self.advance()
                name = self.expect("name")
                self.expect("=")
                value = self.expression()
                self.expect(";")
                return Assign(name, value, True)
            case "name" if self.tokens[self.position + 1].kind == "=":
                name = self.advance()
                self.advance()
                value = self.expression()
                self.expect(";")
                return Assign(name, value, False)
            case _:
                value = self.expression()
                self.expect(";")
                return Expression(value)

    def function(self) -> Function:
        self.advance()
        name = self.expect("name").text
        self.expect("(")
        parameters = []
        while self.current.kind != ")":
            parameters.append(self.expect("name").text)
            if not self.accept(","):
                break
        self.expect(")")
        return Function(name, parameters, self.block())

    def conditional(self) -> If:
        self.advance()
        condition = self.expression()
        then = self.block()
        otherwise = None
        if self.accept("else"):
            otherwise = [self.conditional()] if self.current.kind == "if" else self.block()
        return If(condition, then, otherwise)

    def expression(self, least: int = 0) -> Node:
        left = self.prefix()
        while True:
            power, right_first = POWERS.get(self.current.kind, (-1, False))
            if power < least or power < 0:
                return left
            operator = self.advance()
            right = self.expression(power if right_first else power + 1)
            left = Binary(left, operator, right)

    def prefix(self) -> Node:
        if token := self.accept("-", "not"):
            return Unary(token.kind, self.expression(7 if token.kind == "-" else 3))
        node = self.atom()
        while token := self.accept("("):
            arguments = []
            while self.current.kind != ")":
                arguments.append(self.expression())
                if not self.accept(","):
                    break
            self.expect(")")
            node = Call(node, arguments, token)
        return node

    def atom(self) -> Node:
        token = self.advance()
        match token.kind:
            case "number":
                return Literal(float(token.text) if "." in token.text else int(token.text))
            case "string":
                return Literal(token.text)
            case "true" | "false":
                return Literal(token.kind == "true")
            case "name":
                return Name(token.text, token)
            case "(":
                inner = self.expression()
                self.expect(")")
                return inner
        raise SourceError(f"unexpected {token.text or 'end'!r}", token.line, token.column)


class Returned(Exception):
    def __init__(self, value):
        self.value = value


class Scope(dict):
    def __init__(self, parent=None):
        super().__init__()
        self.parent = parent

    def __missing__(self, name):
        if self.parent is None:
            raise KeyError(name)
        return self.parent[name]

    def owner(self, name):
        scope = self
        while scope is not None and name not in scope:
            scope = scope.parent
        return scope


class Interpreter:
    OPERATORS: dict[str, Callable] = {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
        "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a**b,
        "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
        "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
    }

    def __init__(self):
        self.globals = Scope()
        self.globals.update(len=len, str=str, sqrt=lambda x: x**0.5)
        self.calls = 0

    def run(self, source: str) -> None:
        self.block(Parser(source).program(), self.globals)

    def block(self, statements, scope):
        for statement in statements:
            self.execute(statement, scope)

    def execute(self, node, scope):
        getattr(self, "execute_" + type(node).__name__.lower())(node, scope)

    def execute_print(self, node, scope):
        print(*(self.evaluate(value, scope) for value in node.values))

    def execute_expression(self, node, scope):
        self.evaluate(node.value, scope)

    def execute_assign(self, node, scope):
        value = self.evaluate(node.value, scope)
        if node.declares:
            scope[node.name.text] = value
            return
        owner = scope.owner(node.name.text)
        if owner is None:
            raise SourceError(f"{node.name.text} was not declared", node.name.line, node.name.column)
        owner[node.name.text] = value

    def execute_if(self, node, scope):
        if self.evaluate(node.condition, scope):
            self.block(node.then, Scope(scope))
        elif node.otherwise is not None:
            self.block(node.otherwise, Scope(scope))

    def execute_while(self, node, scope):
        while self.evaluate(node.condition, scope):
            self.block(node.body, Scope(scope))

    def execute_return(self, node, scope):
        raise Returned(None if node.value is None else self.evaluate(node.value, scope))

    def execute_function(self, node, scope):
        def function(*arguments):
            if len(arguments) != len(node.parameters):
                raise TypeError(f"{node.name} takes {len(node.parameters)} arguments, not {len(arguments)}")
            self.calls += 1
            inner = Scope(scope)
            inner.update(zip(node.parameters, arguments))
            try:
                self.block(node.body, inner)
            except Returned as returned:
                return returned.value
            return None

        scope[node.name] = function

    def evaluate(self, node, scope):
        match node:
            case Literal(value):
                return value
            case Name(name, token):
                try:
                    return scope[name]
                except KeyError:
                    raise SourceError(f"unknown name {name!r}", token.line, token.column) from None
            case Unary("-", operand):
                return -self.evaluate(operand, scope)
            case Unary("not", operand):
                return not self.evaluate(operand, scope)
            case Binary(left, Token(kind="and"), right):
                return self.evaluate(left, scope) and self.evaluate(right, scope)
            case Binary(left, Token(kind="or"), right):
                return self.evaluate(left, scope) or self.evaluate(right, scope)
            case Binary(left, operator, right):
                a, b = self.evaluate(left, scope), self.evaluate(right, scope)
                try:
                    return self.OPERATORS[operator.kind](a, b)
                except (TypeError, ZeroDivisionError) as error:
                    raise SourceError(str(error), operator.line, operator.column) from error
            case Call(function, arguments, token):
                callee = self.evaluate(function, scope)
                values = [self.evaluate(argument, scope) for argument in arguments]
                if not callable(callee):
                    raise SourceError("this can't be called", token.line, token.column)
                return callee(*values)
        raise AssertionError(node)


PROGRAMS = {
    "arithmetic": "print 1 + 2 * 3 - 4 / 2, 2 ** 3 ** 2, -2 ** 2, (1 + 2) * 3, 7 // 2, 7 % 4, 0.1 + 0.2;",
    "functions": """
        fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
        fun fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
        print fact(20), fact(30), fib(16);
    """,
    "closures": """
        fun counter() { let n = 0; fun next() { n = n + 1; return n; } return next; }
        let a = counter(); let b = counter();
        a(); a();
        print a(), b(), len("text"), str(12) + "!";
    """,
    "loops": """
        let n = 27; let steps = 0;
        while n != 1 {
            if n % 2 == 0 { n = n // 2; } else if n > 1000000 { n = 1; } else { n = 3 * n + 1; }
            steps = steps + 1;
        }
        print "steps", steps, steps > 100 and not (steps > 200);
    """,
    "primes": """
        fun prime(n) { let d = 2; while d * d <= n { if n % d == 0 { return false; } d = d + 1; } return n > 1; }
        let i = 0; let count = 0;
        while i < 500 { if prime(i) { count = count + 1; } i = i + 1; }
        print count;
    """,
    "unknown name": "let x = 1;\nprint x + y;",
    "bad types": 'print 1 + "a";',
    "division": "fun f(a) { return 1 // a; }\nprint f(0);",
    "missing brace": "fun f() { return 1;",
    "bad character": "let a = 3 $ 4;",
    "not declared": "a = 3;",
    "wrong arguments": "fun f(a) { return a; } print f(1, 2);",
}


def main():
    for title, source in PROGRAMS.items():
        interpreter = Interpreter()
        print(f"-- {title}")
        try:
            interpreter.run(source)
        except SourceError as error:
            print("error at", error, "|", type(error.__cause__).__name__)
        except TypeError as error:
            print("type error:", error)
        if interpreter.calls:
            print("calls:", interpreter.calls)
    tokens = list(tokenize("let answer = 6*7; # done"))
    print([f"{token.kind}@{token.column}" for token in tokens])
    print(Parser("1 + 2 * x").expression())


main()
