class NoMatch(Exception):
    pass


class Parser:
    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0

    def expect(self, token):
        if self.at < len(self.tokens) and self.tokens[self.at] == token:
            self.at += 1
            return token
        raise NoMatch(token)

    def number(self):
        try:
            value = int(self.tokens[self.at])
        except ValueError:
            raise NoMatch("number") from None
        self.at += 1
        return value

    def factor(self):
        start = self.at
        try:
            return self.number()
        except NoMatch:
            self.at = start
        self.expect("(")
        value = self.sum()
        self.expect(")")
        return value

    def product(self):
        value = self.factor()
        while True:
            try:
                self.expect("*")
            except NoMatch:
                return value
            value = value * self.factor() % 1000003

    def sum(self):
        value = self.product()
        while True:
            try:
                self.expect("+")
            except NoMatch:
                return value
            value += self.product()


def run():
    tokens = "( 1 + 2 ) * 3 + 4 * ( 5 + 6 * ( 7 + 8 ) ) + 9".split(" ")
    total = 0
    for i in range(200):
        parser = Parser(tokens)
        total += parser.sum() + i
        if parser.at != len(tokens):
            raise ValueError("unexpected " + tokens[parser.at])
    found = {}
    for i in range(3000):
        try:
            found[i % 50] += 1
        except KeyError:
            found[i % 50] = 1
    return total, len(found)
