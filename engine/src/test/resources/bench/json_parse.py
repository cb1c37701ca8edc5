class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.text = text
        self.index = 0
        self.current = text[0] if text else None

    def parse(self):
        self.skip()
        value = self.value()
        self.skip()
        if self.current is not None:
            raise ParseError("unexpected " + self.current)
        return value

    def read(self):
        self.index += 1
        if self.index < len(self.text):
            self.current = self.text[self.index]
        else:
            self.current = None

    def skip(self):
        while self.current is not None and self.current in " \t\r\n":
            self.read()

    def value(self):
        c = self.current
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        if c == "t":
            return self.word("true", True)
        if c == "f":
            return self.word("false", False)
        if c == "n":
            return self.word("null", None)
        if c == "-" or c.isdigit():
            return self.number()
        raise ParseError("value expected at %d" % self.index)

    def word(self, word, value):
        for c in word:
            if self.current != c:
                raise ParseError(word + " expected")
            self.read()
        return value

    def array(self):
        items = []
        self.read()
        self.skip()
        if self.current == "]":
            self.read()
            return items
        while True:
            self.skip()
            items.append(self.value())
            self.skip()
            if self.current == ",":
                self.read()
            elif self.current == "]":
                self.read()
                return items
            else:
                raise ParseError("',' or ']' expected")

    def object(self):
        result = {}
        self.read()
        self.skip()
        if self.current == "}":
            self.read()
            return result
        while True:
            self.skip()
            name = self.string()
            self.skip()
            if self.current != ":":
                raise ParseError("':' expected")
            self.read()
            self.skip()
            result[name] = self.value()
            self.skip()
            if self.current == ",":
                self.read()
            elif self.current == "}":
                self.read()
                return result
            else:
                raise ParseError("',' or '}' expected")

    def string(self):
        self.read()
        start = self.index
        parts = []
        while self.current != '"':
            if self.current == "\\":
                parts.append(self.text[start:self.index])
                self.read()
                parts.append({"n": "\n", "t": "\t"}.get(self.current, self.current))
                start = self.index + 1
            self.read()
        parts.append(self.text[start:self.index])
        self.read()
        return "".join(parts)

    def number(self):
        start = self.index
        if self.current == "-":
            self.read()
        is_float = False
        while self.current is not None and (self.current.isdigit() or self.current in ".eE+-"):
            if self.current in ".eE":
                is_float = True
            self.read()
        text = self.text[start:self.index]
        return float(text) if is_float else int(text)


def make_text():
    rows = []
    for i in range(120):
        rows.append(
            '{"id": %d, "name": "row %d", "tags": ["a", "b\\n%d"], "score": %s, "ok": %s, "none": null}'
            % (i, i, i % 7, i / 4, "true" if i % 2 else "false")
        )
    return '{"rows": [' + ",\n  ".join(rows) + "]}"


TEXT = make_text()


def run():
    total = 0
    for _ in range(3):
        document = Parser(TEXT).parse()
        for row in document["rows"]:
            total += row["id"] + len(row["tags"]) + len(row["name"]) + int(row["score"])
    return total
