import string
from string import Formatter, Template


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


for name in ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits",
             "octdigits", "punctuation", "printable", "whitespace"]:
    print(name, repr(getattr(string, name)))
print(string.capwords("hello  big\tworld"), repr(string.capwords("a-b c-d", "-")))
t = Template("$who likes ${what}, $$5 and $who")
show(lambda: t.substitute(who="tim", what="kung pao"))
show(lambda: t.substitute({"who": "a", "what": "b"}))
show(lambda: t.substitute({"who": "a"}, what="c"))
show(lambda: t.substitute({"who": "a", "what": "b"}, who="z"))
show(lambda: t.substitute(who="tim"))
show(lambda: t.safe_substitute(who="tim"))
show(lambda: t.safe_substitute({"what": 3}))
show(lambda: Template("$").substitute())
show(lambda: Template("a\nb $ c").substitute())
show(lambda: Template("a ${1}").substitute())
show(lambda: Template("$ a ${1} $x").safe_substitute(x=1))
show(lambda: (t.is_valid(), Template("$ x").is_valid(), t.get_identifiers()))
show(lambda: (t.template, t.delimiter, t.idpattern, t.braceidpattern))
show(lambda: Template("$ä").substitute({"ä": 1}))
show(lambda: Template("$self $mapping").substitute(self=1, mapping=2))


class Percent(Template):
    delimiter = "%"
    idpattern = r"[a-z]+\.[a-z]+"


show(lambda: Percent("%a.b %% %{c.d} $x %x").safe_substitute({"a.b": 1, "c.d": 2}))


class Own(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>\w+)|<(?P<braced>\w+)>|(?P<invalid>@)"
    delimiter = "@"


show(lambda: Own("@a <b> @@").substitute(a=1, b=2))
show(lambda: Own("@a @ ").substitute(a=1))
f = Formatter()
show(lambda: f.format("{} {} {a} {0!r}".replace("{0!r}", ""), 1, 2, a=3))
show(lambda: f.format("{0} {1!r:>5} {x.real} {y[k]} {z[0]}", 1, "a", x=2, y={"k": 3}, z=[4]))
show(lambda: f.format("{:{}}|{:>{w}}", "a", 3, "b", w=4))
show(lambda: f.format("{{}} {0}", 1))
show(lambda: f.format("{0} {}", 1))
show(lambda: f.format("{} {0}", 1, 2))
show(lambda: f.format("{"))
show(lambda: f.format("}"))
show(lambda: f.format("{a"))
show(lambda: f.format("{!x}", 1))
show(lambda: f.format("{x}"))
show(lambda: f.format("{}"))
show(lambda: f.format("{0!}", 1))
show(lambda: f.format("{0!rx}", 1))
show(lambda: f.format("{0[}", [1]))
show(lambda: f.format("{0.}", [1]))
show(lambda: f.format("{0[0]x}", [1]))
show(lambda: f.vformat("{0}{k}", (1,), {"k": 2}))
show(lambda: list(f.parse("a{b!r:c}d{{e}}{}")))
show(lambda: list(f.parse("{a[b:c]:d{e}}")))
show(lambda: f.get_field("0.real", (5,), {}))
show(lambda: f.get_field("k[a][1].imag", (), {"k": {"a": [1, 2]}}))
show(lambda: f.convert_field("é", "a"))


class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        try:
            return super().get_value(key, args, kwargs)
        except (KeyError, IndexError):
            return "<%s>" % key

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), len(args), sorted(kwargs))

    def format_field(self, value, spec):
        return super().format_field(value, spec).upper() if spec != "raw" else value


show(lambda: Defaults().format("{0} {9} {name} {other:>5} {v:raw}", "a", name="x", extra=1, v="q"))
import _string
print(list(_string.formatter_parser("a{{b{x.y[0]!r:>{w}}}}c{}")))
first, rest = _string.formatter_field_name_split("obj.attr[3][key].z")
print(first, list(rest), _string.formatter_field_name_split("12")[0])
for wrong in (lambda: _string.formatter_parser(1), lambda: _string.formatter_field_name_split(None),
              lambda: list(_string.formatter_parser("{")), lambda: list(_string.formatter_field_name_split("a[")[1])):
    try:
        print(wrong())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
