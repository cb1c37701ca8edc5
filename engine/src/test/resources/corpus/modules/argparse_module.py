# Command lines: values, errors, help.
import argparse
import contextlib
import io


def run(parser, *lines):
    for line in lines:
        args = line.split() if isinstance(line, str) else line
        out, err = io.StringIO(), io.StringIO()
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                result = parser.parse_args(args)
            print(args, "->", result)
        except SystemExit as e:
            print(args, "-> exit", e.code)
        except Exception as e:
            print(args, "->", type(e).__name__, e)
        if out.getvalue():
            print(out.getvalue())
        if err.getvalue():
            print(err.getvalue().splitlines()[-1])


p = argparse.ArgumentParser(prog="tool", description="What the tool does, in a description that is long enough to need more than one line.",
                            epilog="The end.")
p.add_argument("source", help="where it comes from")
p.add_argument("target", nargs="?", default="out", help="where it goes (default: %(default)s)")
p.add_argument("-v", "--verbose", action="count", default=0, help="say more")
p.add_argument("-n", "--number", type=int, metavar="N", help="a number with a help text that is so long that it does not fit the line")
p.add_argument("--ratio", type=float, default=0.5)
p.add_argument("--mode", choices=["fast", "slow"], default="slow", help="one of %(choices)s")
p.add_argument("-q", "--quiet", action="store_true")
p.add_argument("--no-color", dest="color", action="store_false")
p.add_argument("-I", action="append", metavar="DIR")
p.add_argument("--pair", nargs=2, metavar=("A", "B"))
p.add_argument("--many", nargs="*")
p.add_argument("--some", nargs="+", type=int)
p.add_argument("--const", nargs="?", const="given", default="absent")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--a-very-long-option-name-indeed", action="store_const", const=42, help="short")
p.add_argument("--hidden", help=argparse.SUPPRESS)
p.add_argument("--on", action=argparse.BooleanOptionalAction, default=True, help="switch")
run(p, "a", "a b", "-vvv a", "-v a -v", "a -n 3", "a -n3", "a --number=3", "a --num 4", "a -n x", "a -n", "", "a b c", "a --mode quick", "a --mode fast",
    "a -qv", "a -qn5", "a -qx", "a --quiet=1", "a --pair 1 2", "a --pair 1", "--many 1 2 -- a", "a --many", "a --some", "a --some 1 2", "a --some 1 x",
    "a --const", "--const x a", "a --const=", "--version", "a --unknown", "a --no-color -I x -Iy", "a --a-very", "a --no", "a -n -3", "a --ratio -1.5", "--", "-- -a",
    "a -- -b", "a --no-on", "a --on", "--help", "a --ver x", ["a", "-x y"], ["a b"], ["", "x"], "a -")
print(p.parse_known_args(["a", "--what", "b", "-z", "c"]))
print(p.format_usage())
print(p.get_default("target"), p.parse_args(["x"]).source, vars(p.parse_args(["x"]))["ratio"])

s = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
s.add_argument("--dir", default=".", help="the directory")
sub = s.add_subparsers(dest="command", required=True, help="what to do", metavar="COMMAND")
add = sub.add_parser("add", help="add files", aliases=["a"])
add.add_argument("files", nargs="+")
add.set_defaults(func="do_add")
log = sub.add_parser("log", help="show changes", description="Shows changes.")
log.add_argument("-n", type=int, default=10)
run(s, "add x y", "a x", "log -n 3", "--dir d log", "log --help", "push", "", "add", "--help", "log extra", "log -n 3 --bad")

x = argparse.ArgumentParser(prog="x", add_help=False)
g = x.add_mutually_exclusive_group(required=True)
g.add_argument("--one", action="store_true")
g.add_argument("--two", type=int)
h = x.add_argument_group("special", "These are special.")
h.add_argument("--three", required=True)
o = x.add_mutually_exclusive_group()
o.add_argument("-a", action="store_true")
o.add_argument("-b", action="store_true")
run(x, "--one --three 3", "--one --two 2 --three 3", "--three 3", "--one", "--two 5 --three 1 -a", "-ab --one --three 1", "-h")
print(x.format_help())

r = argparse.ArgumentParser(prog="r", formatter_class=argparse.RawTextHelpFormatter, description="Line one\n  line two", prefix_chars="-+", usage="%(prog)s [it]")
r.add_argument("+f", "++foo", help="first\nsecond")
r.add_argument("rest", nargs=argparse.REMAINDER)
run(r, "+f 1 a -b --c", "++foo=2", "-x")
print(r.format_help())


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values.upper(), option_string))


t = argparse.ArgumentParser(prog="t", argument_default=argparse.SUPPRESS, allow_abbrev=False)
t.add_argument("--count", type=positive)
t.add_argument("--name", action=Upper)
t.add_argument("--list", action="extend", nargs="+", type=int)
t.add_argument("--flag", dest="flags", action="append_const", const="F")
t.add_argument("numbers", nargs="*", type=int, default=[7])
run(t, "", "--count 3", "--count -3", "--count 0", "--count x", "--name joe", "--list 1 2 --list 3", "--flag --flag", "1 2 3", "1 a", "--coun 3", "1 --count 2 3")
d = argparse.ArgumentParser(prog="d", parents=[x], conflict_handler="resolve", exit_on_error=False)
d.add_argument("--three", type=int, default="5")
d.add_argument("-s", default="12", type=int)
run(d, "--one", "--one --three x", "--one -s 3")
m = argparse.ArgumentParser(prog="m", formatter_class=argparse.MetavarTypeHelpFormatter)
m.add_argument("-f", "--factor", type=float, help="by what")
m.add_argument("number", type=int)
m.add_argument("-1", dest="single", action="store_true")
print(m.format_help())
run(m, "-1 5", "5 -f 2", "-2")
for bad in (lambda: p.add_argument("-n"), lambda: p.add_argument("--x", action="nothing"), lambda: p.add_argument("x", required=True), lambda: p.add_argument("--y", type="int"),
            lambda: p.add_argument("--z", nargs=0), lambda: p.add_argument("--w", nargs=2, metavar=("a",)), lambda: p.add_argument("a", dest="b"),
            lambda: g.add_argument("place"), lambda: argparse.ArgumentParser(conflict_handler="none"), lambda: p.add_argument("--c", const=3)):
    try:
        bad()
        print("no error")
    except Exception as e:
        print(type(e).__name__, e)
n = argparse.Namespace(a=1, b="x")
print(n, n == argparse.Namespace(a=1, b="x"), "a" in n, "c" in n, argparse.Namespace(**{"x y": 1}))
print(p.parse_args(["x"], n).a, n.source)
i = argparse.ArgumentParser(prog="i")
i.add_argument("--foo")
i.add_argument("cmd")
i.add_argument("rest", nargs="*", type=int)
print(i.parse_intermixed_args("doit 1 --foo bar 2 3".split()))
print(repr(i.add_argument("--last", type=int, help="h")))
