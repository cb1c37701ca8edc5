class AppError(Exception):
    """Base."""
    code = 1
    def __init__(self, msg, *, code=None, **ctx):
        super().__init__(msg)
        if code is not None: self.code = code
        self.ctx = ctx
    def __str__(self): return f"[{self.code}] {self.args[0]} {self.ctx or ''}".strip()
class NotFound(AppError):
    code = 404
    def __init__(self, what): super().__init__(f"{what} not found", what=what)
class Plain(Exception): pass
class TwoArgs(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
class Silent(Exception):
    def __init__(self): pass
class BadStr(Exception):
    def __str__(self): raise ValueError("in str")
for e in (AppError("boom"), AppError("boom", code=7, user="u"), NotFound("file"), Plain(), Plain("x"), Plain(1, 2), TwoArgs(1, 2), Silent()):
    try: raise e
    except AppError as x: print("app", x, repr(x), x.code, x.ctx, x.args)
    except Exception as x: print("other", str(x), repr(x), x.args, x.__dict__)
try: str(BadStr())
except ValueError as e: print(e)
try: NotFound()
except TypeError as e: print(e)
def retry(f, n):
    errors = []
    for i in range(n):
        try: return f(i), errors
        except Plain as e: errors.append(e.args)
    raise AppError("gave up", tries=n) from None
def flaky(i):
    if i < 2: raise Plain("try", i)
    return "ok"
print(retry(flaky, 5))
try: retry(flaky, 1)
except AppError as e: print(e, e.__cause__, e.__suppress_context__, type(e.__context__))
class Meta(type): pass
class Grouped(Exception):
    def __init__(self, errs): super().__init__(f"{len(errs)} errors"); self.errs = errs
    def __iter__(self): return iter(self.errs)
def validate(d):
    errs = []
    for k, t in (("a", int), ("b", str)):
        try:
            v = d[k]
            if not isinstance(v, t): raise TypeError(f"{k} is {type(v).__name__}")
        except (KeyError, TypeError) as e: errs.append(e)
    if errs: raise Grouped(errs)
    return "valid"
for d in ({"a": 1, "b": "x"}, {"a": "s"}, {}):
    try: print(validate(d))
    except Grouped as g: print(g, [repr(e) for e in g])
def classify(e):
    try: raise e
    except (IndexError, KeyError): return "lookup"
    except ArithmeticError: return "math"
    except Exception: return "any"
    except BaseException: return "base"
print([classify(e) for e in (IndexError(), KeyError(), OverflowError(), ValueError(), KeyboardInterrupt(), SystemExit())])
