def roman(n):
    table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = ""
    for v, s in table:
        while n >= v:
            out += s
            n -= v
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2023, 3999)])
def tokens(src):
    i = 0
    while i < len(src):
        c = src[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] == "."):
                j += 1
            yield "num", float(src[i:j]) if "." in src[i:j] else int(src[i:j])
            i = j
        else:
            yield "op", c
            i += 1
    yield "end", None
class Parser:
    def __init__(self, src):
        self.toks = list(tokens(src))
        self.pos = 0
    def take(self):
        t = self.toks[self.pos]
        self.pos += 1
        return t
    def peek(self):
        return self.toks[self.pos][1]
    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-"):
            _, op = self.take()
            r = self.term()
            v = v + r if op == "+" else v - r
        return v
    def term(self):
        v = self.factor()
        while self.peek() in ("*", "/"):
            _, op = self.take()
            r = self.factor()
            v = v * r if op == "*" else v / r
        return v
    def factor(self):
        kind, v = self.take()
        if kind == "num":
            return v
        if v == "-":
            return -self.factor()
        if v == "(":
            r = self.expr()
            if self.take()[1] != ")":
                raise SyntaxError("expected )")
            return r
        raise SyntaxError(f"unexpected {v!r}")
for src in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / 2 - -1", "2 * (3 + 4) * 5 - 6 / 4", "1.5 * 4", "((((7))))", "1 +", "(1", "2 $ 3", "1/0"):
    try:
        print(src, "=", Parser(src).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(src, "!", type(e).__name__, e)
groups = {}
for w in "listen silent enlist google elbow below state taste tates cat act".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print(list(groups.values()))
def parse_kv(s):
    return {k.strip(): v.strip() for k, _, v in (part.partition("=") for part in s.split(";") if part.strip())}
print(parse_kv("a=1; b = two;c==3;;d"))
