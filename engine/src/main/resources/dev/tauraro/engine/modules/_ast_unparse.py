"""Programs written down from their syntax trees."""

from _ast_nodes import *

# How tightly the forms of expressions bind, loosest first.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARED) = range(8)
(_BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR, _POWER) = range(8, 16)
_AWAIT, _ATOM = 16, 17

_BINARY = {
    "Add": ("+", _SUM),
    "Sub": ("-", _SUM),
    "Mult": ("*", _TERM),
    "MatMult": ("@", _TERM),
    "Div": ("/", _TERM),
    "Mod": ("%", _TERM),
    "FloorDiv": ("//", _TERM),
    "LShift": ("<<", _SHIFT),
    "RShift": (">>", _SHIFT),
    "BitOr": ("|", _BIT_OR),
    "BitXor": ("^", _BIT_XOR),
    "BitAnd": ("&", _BIT_AND),
    "Pow": ("**", _POWER),
}
_COMPARISONS = {
    "Eq": "==",
    "NotEq": "!=",
    "Lt": "<",
    "LtE": "<=",
    "Gt": ">",
    "GtE": ">=",
    "Is": "is",
    "IsNot": "is not",
    "In": "in",
    "NotIn": "not in",
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_QUOTES = ("'", '"', '"""', "'''")


def _name(node):
    return type(node).__name__


def _around(text, own, wanted):
    return f"({text})" if wanted > own else text


def _escaped(text, quotes, spaces):
    """The text as it may stand in a literal, and the quotes for it, the best ones first.

    Line breaks and tabs are escaped only when `spaces` says so.
    """
    shown = "".join([
        each if each.isprintable() and each != "\\" or not spaces and each in "\n\t"
        else each.encode("unicode_escape").decode()
        for each in text
    ])
    fitting = [quote for quote in quotes
               if quote not in shown and (len(quote) == 3 or "\n" not in shown)]
    if not fitting:
        plain = repr(text)
        return plain[1:-1], [next((quote for quote in quotes if plain[0] in quote), plain[0])]
    if shown:
        fitting.sort(key=lambda quote: quote[0] == shown[-1])
        if fitting[0][0] == shown[-1]:
            shown = shown[:-1] + "\\" + shown[-1]
    return shown, fitting


def _within_quotes(text, quotes):
    return quotes[0] + text + quotes[0]


class _Expressions:
    """The texts of expressions. Each method takes the node and how tightly it has to bind."""

    # Whether the text will stand in the braces of an f-string.
    inside = False

    def text(self, node, wanted=_TEST):
        return getattr(self, _name(node))(node, wanted)

    def joined(self, nodes, wanted=_TEST):
        return ", ".join([self.text(node, wanted) for node in nodes])

    def Name(self, node, wanted):
        return node.id

    def Constant(self, node, wanted):
        value = node.value
        if value is ...:
            return "..."
        if isinstance(value, tuple):
            parts = [self.constant(each) for each in value]
            return "(" + ", ".join(parts) + ("," if len(parts) == 1 else "") + ")"
        return ("u" if node.kind == "u" else "") + self.constant(value)

    def constant(self, value):
        if self.inside and isinstance(value, str):
            return _within_quotes(*_escaped(value, _QUOTES, False))
        if isinstance(value, (float, complex)):
            return repr(value).replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        return repr(value)

    def NamedExpr(self, node, wanted):
        text = f"{self.text(node.target, _ATOM)} := {self.text(node.value, _ATOM)}"
        return _around(text, _TUPLE, wanted)

    def BoolOp(self, node, wanted):
        word, own = ("and", _AND) if _name(node.op) == "And" else ("or", _OR)
        parts = [
            self.text(value, min(own + 1 + i, _ATOM)) for i, value in enumerate(node.values)
        ]
        return _around(f" {word} ".join(parts), own, wanted)

    def BinOp(self, node, wanted):
        symbol, own = _BINARY[_name(node.op)]
        left, right = (own + 1, own) if symbol == "**" else (own, own + 1)
        text = f"{self.text(node.left, left)} {symbol} {self.text(node.right, right)}"
        return _around(text, own, wanted)

    def UnaryOp(self, node, wanted):
        symbol, own = _UNARY[_name(node.op)]
        return _around(symbol + self.text(node.operand, own), own, wanted)

    def Compare(self, node, wanted):
        parts = [self.text(node.left, _COMPARED + 1)]
        for operator, right in zip(node.ops, node.comparators):
            parts.append(_COMPARISONS[_name(operator)])
            parts.append(self.text(right, _COMPARED + 1))
        return _around(" ".join(parts), _COMPARED, wanted)

    def Lambda(self, node, wanted):
        parameters = self.parameters(node.args)
        text = f"lambda{' ' if parameters else ''}{parameters}: {self.text(node.body)}"
        return _around(text, _TEST, wanted)

    def IfExp(self, node, wanted):
        body, test = self.text(node.body, _OR), self.text(node.test, _OR)
        return _around(f"{body} if {test} else {self.text(node.orelse)}", _TEST, wanted)

    def Dict(self, node, wanted):
        parts = []
        for key, value in zip(node.keys, node.values):
            if key is None:
                parts.append("**" + self.text(value, _BIT_OR))
            else:
                parts.append(f"{self.text(key)}: {self.text(value)}")
        return "{" + ", ".join(parts) + "}"

    def Set(self, node, wanted):
        return "{" + (self.joined(node.elts) if node.elts else "*()") + "}"

    def List(self, node, wanted):
        return f"[{self.joined(node.elts)}]"

    def Tuple(self, node, wanted):
        text = self.joined(node.elts) + ("," if len(node.elts) == 1 else "")
        return f"({text})" if not node.elts or wanted > _TUPLE else text

    def loops(self, generators):
        parts = []
        for loop in generators:
            parts.append(" async for " if loop.is_async else " for ")
            parts.append(f"{self.text(loop.target, _TUPLE)} in {self.text(loop.iter, _OR)}")
            parts += [f" if {self.text(test, _OR)}" for test in loop.ifs]
        return "".join(parts)

    def ListComp(self, node, wanted):
        return f"[{self.text(node.elt)}{self.loops(node.generators)}]"

    def SetComp(self, node, wanted):
        return "{" + self.text(node.elt) + self.loops(node.generators) + "}"

    def DictComp(self, node, wanted):
        item = f"{self.text(node.key)}: {self.text(node.value)}"
        return "{" + item + self.loops(node.generators) + "}"

    def GeneratorExp(self, node, wanted):
        return f"({self.text(node.elt)}{self.loops(node.generators)})"

    def Await(self, node, wanted):
        text = "await" + (f" {self.text(node.value, _ATOM)}" if node.value else "")
        return _around(text, _AWAIT, wanted)

    def Yield(self, node, wanted):
        text = "yield" + (f" {self.text(node.value, _ATOM)}" if node.value else "")
        return _around(text, _YIELD, wanted)

    def YieldFrom(self, node, wanted):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return _around(f"yield from {self.text(node.value, _ATOM)}", _YIELD, wanted)

    def Call(self, node, wanted):
        parts = [self.text(each) for each in node.args]
        parts += [self.keyword(each) for each in node.keywords]
        return f"{self.text(node.func, _ATOM)}({', '.join(parts)})"

    def keyword(self, node, wanted=_TEST):
        return (f"{node.arg}=" if node.arg is not None else "**") + self.text(node.value)

    def Attribute(self, node, wanted):
        value = self.text(node.value, _ATOM)
        if isinstance(node.value, Constant) and isinstance(node.value.value, int):
            value += " "
        return f"{value}.{node.attr}"

    def Subscript(self, node, wanted):
        where = node.slice
        if isinstance(where, Tuple) and where.elts:
            inside = self.joined(where.elts) + ("," if len(where.elts) == 1 else "")
        else:
            inside = self.text(where)
        return f"{self.text(node.value, _ATOM)}[{inside}]"

    def Slice(self, node, wanted):
        text = (self.text(node.lower) if node.lower else "") + ":"
        text += self.text(node.upper) if node.upper else ""
        return text + (":" + self.text(node.step) if node.step else "")

    def Starred(self, node, wanted):
        return "*" + self.text(node.value, _BIT_OR)

    def JoinedStr(self, node, wanted):
        return self.formatted(node.values)

    def FormattedValue(self, node, wanted):
        return self.formatted([node])

    def formatted(self, values):
        """An f-string; what stands in its braces has no backslashes."""
        pieces = []
        self.pieces(values, pieces)
        if self.inside:
            return "f" + _within_quotes(*_escaped("".join([text for text, _ in pieces]), _QUOTES, False))
        quotes = _QUOTES
        parts = []
        for text, constant in pieces:
            part, fitting = _escaped(text, quotes, constant)
            if not any(quote in quotes for quote in fitting):
                # No quotes fit: those in constants are escaped, by a repr that begins with one.
                parts = [repr('"' + text)[2:-1] if constant else text for text, constant in pieces]
                return "f" + _within_quotes("".join(parts), ["'''"])
            quotes = fitting
            parts.append(part)
        return "f" + _within_quotes("".join(parts), quotes)

    def pieces(self, values, pieces):
        for value in values:
            if isinstance(value, JoinedStr):
                self.pieces(value.values, pieces)
            elif isinstance(value, Constant) and isinstance(value.value, str):
                pieces.append((value.value.replace("{", "{{").replace("}", "}}"), True))
            elif not isinstance(value, FormattedValue):
                raise ValueError(f"Unexpected node inside JoinedStr, {value!r}")
            else:
                pieces.append((self.replaced(value), False))

    def replaced(self, value):
        """What stands in braces."""
        inner = type(self)()
        inner.inside = True
        text = inner.text(value.value, _TEST + 1)
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        text = ("{ " if text.startswith("{") else "{") + text
        if value.conversion != -1:
            text += "!" + chr(value.conversion)
        if value.format_spec:
            parts = []
            self.pieces(value.format_spec.values, parts)
            text += ":" + "".join([part for part, _ in parts])
        return text + "}"

    def parameter(self, node):
        return node.arg + (f": {self.text(node.annotation)}" if node.annotation else "")

    def parameters(self, node):
        """The parameters of a function, with the marks between their kinds."""
        parts = []
        positional = node.posonlyargs + node.args
        without = len(positional) - len(node.defaults)
        for i, each in enumerate(positional):
            text = self.parameter(each)
            if i >= without:
                text += "=" + self.text(node.defaults[i - without])
            parts.append(text)
            if i + 1 == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.parameter(node.vararg) if node.vararg else ""))
        for each, default in zip(node.kwonlyargs, node.kw_defaults):
            text = self.parameter(each)
            parts.append(text + (f"={self.text(default)}" if default else ""))
        if node.kwarg:
            parts.append("**" + self.parameter(node.kwarg))
        return ", ".join(parts)

    def arguments(self, node, wanted):
        return self.parameters(node)

    def arg(self, node, wanted):
        return self.parameter(node)

    def alias(self, node, wanted=_TEST):
        return node.name + (f" as {node.asname}" if node.asname else "")

    def withitem(self, node, wanted=_TEST):
        text = self.text(node.context_expr)
        return text + (f" as {self.text(node.optional_vars)}" if node.optional_vars else "")

    def comprehension(self, node, wanted):
        return self.loops([node])


class _Patterns(_Expressions):
    """The texts of patterns."""

    def MatchValue(self, node, wanted):
        return self.text(node.value)

    def MatchSingleton(self, node, wanted):
        return self.constant(node.value)

    def MatchSequence(self, node, wanted):
        return f"[{self.joined(node.patterns)}]"

    def MatchStar(self, node, wanted):
        return "*" + (node.name or "_")

    def MatchMapping(self, node, wanted):
        parts = [
            f"{self.text(key)}: {self.text(pattern)}"
            for key, pattern in zip(node.keys, node.patterns)
        ]
        if node.rest is not None:
            parts.append("**" + node.rest)
        return "{" + ", ".join(parts) + "}"

    def MatchClass(self, node, wanted):
        parts = [self.text(pattern) for pattern in node.patterns]
        for name, pattern in zip(node.kwd_attrs, node.kwd_patterns):
            parts.append(f"{name}={self.text(pattern)}")
        return f"{self.text(node.cls, _ATOM)}({', '.join(parts)})"

    def MatchAs(self, node, wanted):
        if node.name is None:
            return "_"
        if node.pattern is None:
            return node.name
        return _around(f"{self.text(node.pattern, _BIT_OR)} as {node.name}", _TEST, wanted)

    def MatchOr(self, node, wanted):
        text = " | ".join([self.text(each, _BIT_OR + 1) for each in node.patterns])
        return _around(text, _BIT_OR, wanted)


class _Statements(_Patterns):
    """Collects the lines of statements."""

    def __init__(self):
        self.lines = []
        self.depth = 0

    def line(self, text):
        self.lines.append("    " * self.depth + text)

    def comment(self, node):
        comment = getattr(node, "type_comment", None)
        return f" # type: {comment}" if comment else ""

    def block(self, head, body, documented=False):
        self.line(head)
        self.depth += 1
        self.statements(body, documented)
        self.depth -= 1

    def statements(self, body, documented=False):
        for i, node in enumerate(body):
            if documented and i == 0 and self.is_docstring(node):
                self.line(self.docstring(node.value))
            else:
                self.statement(node)

    def statement(self, node):
        method = getattr(self, "write_" + _name(node), None)
        if method is None:
            self.line(self.text(node))
        else:
            method(node)

    def is_docstring(self, node):
        return (
            isinstance(node, Expr)
            and isinstance(node.value, Constant)
            and isinstance(node.value.value, str)
        )

    def docstring(self, node):
        text = _within_quotes(*_escaped(node.value, ('"""', "'''"), False))
        return ("u" if node.kind == "u" else "") + text

    def write_Module(self, node):
        self.statements(node.body, True)

    def write_Interactive(self, node):
        self.statements(node.body)

    def write_Expression(self, node):
        self.line(self.text(node.body))

    def write_FunctionType(self, node):
        self.line(f"({self.joined(node.argtypes)}) -> {self.text(node.returns)}")

    def write_Expr(self, node):
        self.line(self.text(node.value, _YIELD))

    def write_Assign(self, node):
        targets = [self.text(target, _TUPLE) + " = " for target in node.targets]
        self.line("".join(targets) + self.text(node.value) + self.comment(node))

    def write_AugAssign(self, node):
        symbol = _BINARY[_name(node.op)][0]
        self.line(f"{self.text(node.target)} {symbol}= {self.text(node.value)}")

    def write_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = f"({target})"
        value = f" = {self.text(node.value)}" if node.value else ""
        self.line(f"{target}: {self.text(node.annotation)}{value}")

    def with_value(self, word, value):
        self.line(word + (f" {self.text(value)}" if value else ""))

    def write_Return(self, node):
        self.with_value("return", node.value)

    def write_Delete(self, node):
        self.line("del " + self.joined(node.targets))

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")

    def write_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def write_Assert(self, node):
        message = f", {self.text(node.msg)}" if node.msg else ""
        self.line(f"assert {self.text(node.test)}{message}")

    def write_Raise(self, node):
        if node.cause and not node.exc:
            raise ValueError("Node can't be used without a value attribute.")
        cause = f" from {self.text(node.cause)}" if node.cause else ""
        self.line("raise" + (f" {self.text(node.exc)}" if node.exc else "") + cause)

    def write_Import(self, node):
        self.line("import " + ", ".join([self.alias(each) for each in node.names]))

    def write_ImportFrom(self, node):
        names = ", ".join([self.alias(each) for each in node.names])
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import {names}")

    def decorated(self, node):
        if self.lines:
            self.lines.append("")
        for each in node.decorator_list:
            self.line("@" + self.text(each))

    def write_ClassDef(self, node):
        self.decorated(node)
        parts = [self.text(each) for each in node.bases]
        parts += [self.keyword(each) for each in node.keywords]
        head = f"({', '.join(parts)})" if parts else ""
        self.block(f"class {node.name}{head}:", node.body, True)

    def write_FunctionDef(self, node, word="def"):
        self.decorated(node)
        returns = f" -> {self.text(node.returns)}" if node.returns else ""
        head = f"{word} {node.name}({self.parameters(node.args)}){returns}:"
        self.block(head + self.comment(node), node.body, True)

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, "async def")

    def write_For(self, node, word="for"):
        head = f"{word} {self.text(node.target, _TUPLE)} in {self.text(node.iter)}:"
        self.block(head + self.comment(node), node.body)
        self.otherwise(node.orelse)

    def write_AsyncFor(self, node):
        self.write_For(node, "async for")

    def otherwise(self, body, word="else"):
        if body:
            self.block(word + ":", body)

    def write_While(self, node):
        self.block(f"while {self.text(node.test)}:", node.body)
        self.otherwise(node.orelse)

    def write_If(self, node):
        self.block(f"if {self.text(node.test)}:", node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block(f"elif {self.text(node.test)}:", node.body)
        self.otherwise(node.orelse)

    def write_With(self, node, word="with"):
        items = ", ".join([self.withitem(each) for each in node.items])
        self.block(f"{word} {items}:{self.comment(node)}", node.body)

    def write_AsyncWith(self, node):
        self.write_With(node, "async with")

    def write_Try(self, node, word="except"):
        self.block("try:", node.body)
        for handler in node.handlers:
            self.handler(handler, word)
        self.otherwise(node.orelse)
        self.otherwise(node.finalbody, "finally")

    def write_TryStar(self, node):
        self.write_Try(node, "except*")

    def handler(self, node, word):
        head = word + (f" {self.text(node.type)}" if node.type else "")
        self.block(head + (f" as {node.name}" if node.name else "") + ":", node.body)

    def write_ExceptHandler(self, node):
        self.handler(node, "except")

    def write_Match(self, node):
        self.block(f"match {self.text(node.subject)}:", node.cases)

    def write_match_case(self, node):
        guard = f" if {self.text(node.guard)}" if node.guard else ""
        self.block(f"case {self.text(node.pattern, _TUPLE)}{guard}:", node.body)


def unparse(ast_obj):
    """A program that has this tree."""
    writer = _Statements()
    if isinstance(ast_obj, list):
        writer.statements(ast_obj)
    else:
        writer.statement(ast_obj)
    return "\n".join(writer.lines)
