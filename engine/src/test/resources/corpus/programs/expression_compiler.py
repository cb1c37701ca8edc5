class Num:
    def __init__(self, v): self.v = v
    def eval(self, env): return self.v
    def emit(self, out): out.append(("push", self.v))
class Var:
    def __init__(self, n): self.n = n
    def eval(self, env): return env[self.n]
    def emit(self, out): out.append(("load", self.n))
class Bin:
    ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b if b else 0}
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
    def eval(self, env): return Bin.ops[self.op](self.l.eval(env), self.r.eval(env))
    def emit(self, out): self.l.emit(out); self.r.emit(out); out.append(("op", self.op))
def parse(src):
    toks = src.replace("(", " ( ").replace(")", " ) ").split()
    def expr():
        n = term()
        while toks and toks[0] in "+-": n = Bin(toks.pop(0), n, term())
        return n
    def term():
        n = atom()
        while toks and toks[0] in "*/": n = Bin(toks.pop(0), n, atom())
        return n
    def atom():
        t = toks.pop(0)
        if t == "(":
            n = expr(); toks.pop(0); return n
        return Num(int(t)) if t.isdigit() else Var(t)
    return expr()
def run(code, env):
    st = []
    for op, arg in code:
        if op == "push": st.append(arg)
        elif op == "load": st.append(env[arg])
        else:
            b = st.pop(); a = st.pop(); st.append(Bin.ops[arg](a, b))
    return st[-1]
for src in ("1 + 2 * 3", "( x + 1 ) * ( y - 2 ) / 3", "x * x * x - y / ( x - 3 )", "( ( 7 ) )"):
    tree, code = parse(src), []
    tree.emit(code)
    total = 0
    for x in range(40):
        env = {"x": x, "y": x * x - 5}
        a, b = tree.eval(env), run(code, env)
        assert a == b
        total = (total * 17 + a) % 10**9
    print(src, len(code), total)
try: parse("x + z").eval({"x": 1})
except KeyError as e: print("unbound", e)
