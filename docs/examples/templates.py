"""A template engine: {{ expressions | filters }}, {% if %}, {% for %}, blocks that extend others."""

import html
import re
from collections import ChainMap
from functools import partial
from string import Template as Dollars

PART = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
FILTER = re.compile(r"(?P<name>\w+)(?:\((?P<arguments>.*)\))?")


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class Safe(str):
    """Text that needs no escaping."""

    def __html__(self):
        return self


FILTERS = {
    "upper": str.upper,
    "title": str.title,
    "length": len,
    "safe": Safe,
    "join": lambda items, separator=", ": separator.join(map(str, items)),
    "default": lambda value, other="": other if value in (None, "") else value,
    "fixed": lambda value, digits=2: f"{value:,.{digits}f}",
    "shorten": lambda text, length=10: text if len(text) <= length else text[: length - 1] + "…",
    "sort": lambda items, key=None: sorted(items, key=(lambda item: item[key]) if key else None),
}


class Text:
    def __init__(self, text):
        self.text = text

    def render(self, scope, out):
        out.append(self.text)


class Output:
    def __init__(self, source, line):
        self.line = line
        expression, *filters = split_filters(source)
        self.code = compile_expression(expression, line)
        self.filters = []
        for text in filters:
            match = FILTER.fullmatch(text.strip())
            if match is None or match["name"] not in FILTERS:
                raise TemplateError(f"unknown filter {text.strip()!r}", line)
            arguments = match["arguments"]
            values = eval(f"({arguments},)", {"__builtins__": {}}) if arguments else ()
            self.filters.append((FILTERS[match["name"]], values))

    def render(self, scope, out):
        value = evaluate(self.code, scope, self.line)
        for function, arguments in self.filters:
            value = function(value, *arguments)
        out.append(value if isinstance(value, Safe) else html.escape(str(value)))


class If:
    def __init__(self):
        self.branches = []

    def render(self, scope, out):
        for code, body, line in self.branches:
            if code is None or evaluate(code, scope, line):
                return render_all(body, scope, out)


class For:
    def __init__(self, names, code, body, otherwise, line):
        self.names, self.code, self.body, self.otherwise, self.line = names, code, body, otherwise, line

    def render(self, scope, out):
        items = list(evaluate(self.code, scope, self.line))
        for index, item in enumerate(items):
            local = {"loop": {"index": index + 1, "first": index == 0, "last": index == len(items) - 1}}
            if len(self.names) == 1:
                local[self.names[0]] = item
            else:
                local.update(zip(self.names, item, strict=True))
            render_all(self.body, scope.new_child(local), out)
        if not items:
            render_all(self.otherwise, scope, out)


class Block:
    def __init__(self, name, body):
        self.name, self.body = name, body

    def render(self, scope, out):
        for template in scope["__chain__"]:
            if self.name in template.blocks:
                return render_all(template.blocks[self.name].body, scope, out)


def split_filters(source):
    parts, depth, quote, start = [], 0, None, 0
    for i, c in enumerate(source):
        if quote:
            quote = None if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "|" and depth == 0:
            parts.append(source[start:i])
            start = i + 1
    return parts + [source[start:]]


def compile_expression(text, line):
    try:
        return compile(text.strip(), "<template>", "eval")
    except SyntaxError as error:
        raise TemplateError(f"bad expression {text.strip()!r}: {error.msg}", line) from None


def evaluate(code, scope, line):
    try:
        return eval(code, {"__builtins__": {}, "len": len, "range": range}, scope)
    except Exception as error:
        raise TemplateError(f"{type(error).__name__}: {error}", line) from error


def render_all(nodes, scope, out):
    for node in nodes:
        node.render(scope, out)


class Template:
    def __init__(self, source, library=None):
        self.library = library or {}
        self.blocks = {}
        self.parent = None
        self.parts = []
        line = 1
        for part in PART.split(source):
            self.parts.append((part, line))
            line += part.count("\n")
        self.position = 0
        self.nodes = self.parse()
        if self.position < len(self.parts):
            raise TemplateError(f"unexpected {self.parts[self.position][0]!r}", self.parts[self.position][1])

    def parse(self, *ends):
        nodes = []
        while self.position < len(self.parts):
            part, line = self.parts[self.position]
            if part.startswith("{%"):
                words = part[2:-2].split()
                if words[0] in ends or words[0].startswith("end") or words[0] in ("else", "elif"):
                    if words[0] not in ends:
                        raise TemplateError(f"{words[0]!r} without a beginning", line)
                    return nodes
                self.position += 1
                node = self.tag(words, line)
                if node is not None:
                    nodes.append(node)
                continue
            self.position += 1
            if part.startswith("{{"):
                nodes.append(Output(part[2:-2], line))
            elif part and not part.startswith("{#"):
                nodes.append(Text(part))
        if ends:
            raise TemplateError(f"{' or '.join(ends)} expected", self.parts[-1][1])
        return nodes

    def end(self):
        words = self.parts[self.position][0][2:-2].split()
        self.position += 1
        return words

    def tag(self, words, line):
        match words:
            case ["if", *rest]:
                node = If()
                code = compile_expression(" ".join(rest), line)
                while True:
                    body = self.parse("elif", "else", "endif")
                    node.branches.append((code, body, line))
                    match self.end():
                        case ["elif", *rest]:
                            code = compile_expression(" ".join(rest), line)
                        case ["else"]:
                            node.branches.append((None, self.parse("endif"), line))
                            self.end()
                            return node
                        case _:
                            return node
            case ["for", *rest] if "in" in rest:
                at = rest.index("in")
                names = [name.strip(",") for name in rest[:at]]
                code = compile_expression(" ".join(rest[at + 1 :]), line)
                body = self.parse("else", "endfor")
                otherwise = []
                if self.end() == ["else"]:
                    otherwise = self.parse("endfor")
                    self.end()
                return For(names, code, body, otherwise, line)
            case ["block", name]:
                body = self.parse("endblock")
                self.end()
                block = self.blocks[name] = Block(name, body)
                return block
            case ["extends", name]:
                self.parent = self.library[name.strip("'\"")]
                return None
            case _:
                raise TemplateError(f"unknown tag {' '.join(words)!r}", line)

    def render(self, **variables):
        chain, base = [], self
        while base is not None:
            chain.append(base)
            base = base.parent
        out = []
        render_all(chain[-1].nodes, ChainMap({"__chain__": chain}, variables), out)
        return "".join(out)


PAGES = {}
PAGES["base"] = Template(
    "<title>{% block title %}Untitled{% endblock %}</title>\n<main>{% block main %}{% endblock %}</main>"
)
PAGES["list"] = Template(
    """{% extends 'base' %}
{% block title %}{{ title | title }} ({{ items | length }}){% endblock %}
{% block main %}
{% for item in items | e if False else items %}
  {{ loop['index'] }}. {{ item['name'] | shorten(8) }}: {{ item['price'] | fixed }}{% if item['price'] > 1000 %} !{% elif item['price'] == 0 %} free{% else %}{% endif %}
{% else %}
  nothing
{% endfor %}
{% endblock %}""".replace("items | e if False else items", "items"),
    PAGES,
)


def main():
    items = [{"name": "Tea & <milk>", "price": 3.5}, {"name": "Gold", "price": 12345.678}, {"name": "Air", "price": 0}]
    print(PAGES["list"].render(title="price list", items=items))
    print(PAGES["list"].render(title="none", items=[]))
    print(PAGES["base"].render())
    simple = partial(lambda source, **variables: Template(source).render(**variables))
    print(simple("{{ a }}-{{ b | safe }}-{{ c | default('x') | upper }}", a="<i>", b="<b>", c=""))
    print(simple("{% for k, v in data.items() %}{{ k }}={{ v }}{% if not loop['last'] %}, {% endif %}{% endfor %}", data={"x": 1, "y": [2, 3]}))
    print(simple("{{ [n * n for n in range(4)] | join('+') }} {# a comment #}{{ 'a|b' | upper }}"))
    print(simple("{% for row in rows %}{% for cell in row %}{{ cell }}{% endfor %};{% endfor %}", rows=["ab", "cd"]))
    print(simple("{{ people | sort('age') | length }}{{ (1, 2)[0] }}", people=[{"age": 3}, {"age": 1}]))
    print(Dollars("$who owes ${amount}$$").substitute(who="Ann", amount=5), Dollars("$x $y").safe_substitute(x=1))
    for bad in (
        "{{ nope }}", "{{ 1 + }}", "line\n{% if x %}", "{% endfor %}", "{{ a | nofilter }}", "{% foo %}",
        "{{ 1 // 0 }}", "\n\n{{ items[5] }}", "{% for a, b in items %}{% endfor %}", "{{ open('x') }}",
    ):
        try:
            print(simple(bad, items=[(1, 2, 3)], x=1, a=1))
        except TemplateError as error:
            print(repr(bad), "->", error)
        except ValueError as error:
            print(repr(bad), "->", type(error).__name__, error)


main()
