# Settings in sections.
import configparser
import io
from configparser import ConfigParser, ExtendedInterpolation, RawConfigParser

TEXT = """
# a comment
[DEFAULT]
base = /srv
debug: no

[paths]
home = %(base)s/home
data=%(home)s/data
percent = 100%%
long = one
  two
    three

  four
; another comment
[server]
Port = 8080
ratio : 0.5
on = Yes
empty =
[odd section]
key with spaces = value = more : colons
"""
p = ConfigParser()
p.read_string(TEXT)
print(p.sections(), p.defaults(), list(p), len(p), p.default_section)
for s in p:
    print(repr(s), p[s], list(p[s]), len(p[s]), {k: p[s].get(k, raw=True) for k in p[s]})
print(p["paths"]["data"], p.get("paths", "percent"), repr(p["paths"]["long"]), p.get("paths", "home", raw=True))
print(p.getint("server", "port"), p.getfloat("server", "ratio"), p.getboolean("server", "on"), p["server"].getboolean("debug"),
      p["server"].getint("none", 3), p["server"].get("none"), p.get("server", "none", fallback="f"), repr(p["server"]["empty"]))
print("PORT" in p["server"], p.has_option("server", "pOrt"), p.has_section("nope"), "nope" in p, p.options("server"))
print(p.items("paths", raw=True), p.items("paths", vars={"base": "/v"}), dict(p["server"].items()))
print(p.get("paths", "home", vars={"base": "/other"}))
for bad in (lambda: p["nope"], lambda: p["server"]["nope"], lambda: p.get("nope", "x"), lambda: p.get("server", "x"), lambda: p.add_section("server"),
            lambda: p.add_section("DEFAULT"), lambda: p.set("server", "a", 3), lambda: p.set("no", "a", "b"), lambda: p.set("server", "a", "%x"),
            lambda: p.getint("server", "ratio"), lambda: p.getboolean("server", "port"), lambda: p.options("no"), lambda: p.items("no"),
            lambda: p.add_section(3), lambda: p.remove_option("no", "x"), lambda: p.__delitem__("DEFAULT"), lambda: ConfigParser(interpolation=3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, str(e), e.args)
for text in ("key = value\n", "[a]\n[a]\n", "[a]\nx=1\nx=2\n", "[a]\njunk\nmore junk\n", "[a]\nx = %(y)s\n", "[a]\nx = %(x)s\n", "[a]\nx = %y\n", "[a]\nx = %(y\n",
             "[a\nx=1\n", "[a]\n=value\n", "[a]\n x = 1\n y = 2\n"):
    q = ConfigParser()
    try:
        q.read_string(text)
        print({s: dict(q[s]) for s in q})
    except Exception as e:
        print(type(e).__name__, str(e))
p.set("server", "multi", "a\nb")
p.add_section("new")
p["new"]["k"] = "v"
p["more"] = {"x": 1, "y": "z"}
del p["odd section"]
print(p.remove_option("server", "port"), p.remove_option("server", "port"), p.remove_section("new"), p.remove_section("new"))
out = io.StringIO()
p.write(out)
print(out.getvalue())
out = io.StringIO()
p.write(out, space_around_delimiters=False)
print(out.getvalue())
e = ConfigParser(interpolation=ExtendedInterpolation())
e.read_string("[a]\nx=1\ny=${x}2\nz=${b:w}\nd=$$\n[b]\nw=${a:y}!\nbad=${no}\nworse=${\nodd=$x\nthree=${a:b:c}\n")
print(e["a"]["y"], e["a"]["z"], e["a"]["d"])
for name in ("bad", "worse", "odd", "three"):
    try:
        print(e["b"][name])
    except configparser.InterpolationError as error:
        print(type(error).__name__, error)
r = RawConfigParser(allow_no_value=True, delimiters=("=",), comment_prefixes=("//",), inline_comment_prefixes=("#",))
r.optionxform = str
r.read_string("[S]\nFlag\nA = 1 # note\nb:c = %(x)s\n// gone\nE = #\n")
print({k: v for k, v in r["S"].items()})
out = io.StringIO()
r.write(out)
print(out.getvalue())
c = ConfigParser(converters={"list": lambda v: v.split(",")}, defaults={"d": "1,2"})
c.read_string("[s]\nl = a,b\n")
print(c.getlist("s", "l"), c["s"].getlist("d"), c["s"].getlist("none", ["x"]), sorted(c.converters))
print(ConfigParser({"A": "b"}).defaults(), p == p, c.popitem()[0], repr(c["DEFAULT"]))
d = ConfigParser(strict=False, default_section="common")
d.read_string("[common]\na=1\n[x]\na=2\n[x]\nb=3\na=4\n")
print(d.items("x"), d.sections())
