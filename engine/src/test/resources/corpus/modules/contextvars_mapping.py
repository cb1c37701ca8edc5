# Contexts as mappings, what variables refuse, and running functions in contexts.
import contextvars
import copy
from contextvars import Context, ContextVar, Token, copy_context

lang = ContextVar("lang", default="en")
user = ContextVar("user")


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


here = copy_context()
lang.set("de")
user.set("ada")
later = copy_context()
print(len(here), len(later), sorted(var.name for var in later), sorted(later.values()))
print(lang in later, user in here, here.get(user), here.get(user, "nobody"), later[user])
print(dict(later.items())[lang], later == copy_context(), later == here, later != here, later == {})

# What iterates sees the values from before.
seen = []
for var in copy_context():
    var.set("changed")
    ContextVar(var.name + "2").set(1)
    seen.append(var.name)
print(sorted(seen), len(copy_context()), later[lang], lang.get())


def swap(value, *args, note=None):
    before = lang.get()
    lang.set(value)
    return before, lang.get(), args, note


print(later.run(swap, "fr", 1, 2, note="x"), later[lang], lang.get())
print(Context().run(swap, "it"), lang.get())
inner = later.copy()
print(inner.run(lambda: later.run(swap, "es")), inner[lang], later[lang])
attempt("twice", lambda: later.run(later.run, print))
attempt("failed", lambda: later.run(lambda: [][1]))
attempt("again", lambda: later.run(lang.get))


def gen():
    for _ in range(3):
        lang.set(lang.get() + "!")
        yield lang.get()


steps = gen()
print(later.run(next, steps), inner.run(next, steps), next(steps), lang.get(), later[lang])

outer = lang.set("outer")
attempt("other variable", lambda: user.reset(outer))
attempt("other context", lambda: later.run(lang.reset, outer))
lang.reset(outer)
attempt("used", lambda: lang.reset(outer))
print(lang.get(), outer.old_value, outer.var is lang, Token.MISSING, user.set(1).old_value)
fresh = ContextVar("fresh")
print(fresh.set(1).old_value is Token.MISSING)

attempt("no name", lambda: ContextVar())
attempt("names", lambda: ContextVar("a", "b"))
attempt("option", lambda: ContextVar("a", first=1))
attempt("type", lambda: ContextVar(b"a"))
attempt("run", lambda: later.run())
attempt("callable", lambda: later.run(5))
attempt("key", lambda: later["lang"])
attempt("in", lambda: "lang" in later)
attempt("get", lambda: later.get("lang"))
attempt("token", lambda: lang.reset("t"))
attempt("made", lambda: Token())
attempt("arguments", lambda: Context(1))
attempt("missing", lambda: Context()[lang])
attempt("unset", lambda: ContextVar("unset").get())
attempt("hash", lambda: hash(later))
attempt("hash of token", lambda: hash(outer))
attempt("copy", lambda: copy.copy(later))
attempt("subclass", lambda: type("Mine", (Context,), {}))
attempt("attribute", lambda: setattr(lang, "name", "x"))
print(ContextVar[int], Token[str], Context.__module__, type(later.keys()).__name__ != "list")
