print(); print(1); print(1, 2, "a", None, True, 1.5, [1], (1,), {}, {1}); print("a", "b", sep=""); print("a", "b", sep="-", end="!\n"); print(*range(3), sep=", "); print("x", end=""); print(); print(sep="x"); print("", ""); print([], end="\n\n"); print("a\tb\nc"); print("é", "日本", "😀"); print(print); print("%s" % 5, 5); print("a", sep=None, end=None); print(1, 2, 3, sep="\n"); print("no newline", end=" "); print("flush", flush=True); print(-0.0, 1e16, 1e-5, 10**20, float("nan"), float("-inf")); print(b"a", "b'a'"); print(type(5), int, len); print(..., NotImplemented); print("'", '"', ["'", '"']); print({"a": [1, {"b": (2,)}]}); print("\\n", r"\n", "\x41"); print(str(1), repr("1"), ascii("ü"))
for bad in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, foo=2), lambda: print(1, file=5)):
    try: bad()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "<S>"
print(S(), [S()], {"k": S()}, (S(),), f"{S()}", f"{S()!r}")
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = W(); print("to", "file", file=w, sep="-", end="."); print(1, file=w, flush=True); print(w.parts)
import sys
sys.stdout.write("direct\n"); print("stderr goes elsewhere", file=sys.stdout); print(sys.stdout.write("four"))
