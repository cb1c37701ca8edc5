"""optparse: options of all kinds, groups, help and errors; gettext without translations."""

import gettext
import io
import optparse
import sys
from optparse import OptionGroup, OptionParser, SUPPRESS_HELP, make_option

sys.stderr = sys.stdout
sys.argv = ["script.py"]


def note(option, opt, value, parser, *args, **kwargs):
    print("callback", opt, value, args, sorted(kwargs.items()))
    parser.values.noted = value


parser = OptionParser(usage="usage: %prog [options] FILE...", version="%prog 1.2", prog="tool", description="Does " + "many " * 20 + "things.",
                      epilog="That is all.")
parser.add_option("-v", "--verbose", action="count", default=0, help="say more")
parser.add_option("-q", action="store_false", dest="loud", default=True, help="say nothing")
parser.add_option("-n", "--number", type="int", metavar="N", help="a number [default: %default]", default=7)
parser.add_option("-f", "--file", dest="filename", help="write to FILE", metavar="FILE")
parser.add_option("--ratio", type=float)
parser.add_option("--mode", choices=["fast", "slow"], default="fast", help="one of the modes, " * 5)
parser.add_option("-p", "--point", nargs=2, type="float", help="two numbers")
parser.add_option("-a", "--add", action="append", help="may be given several times")
parser.add_option("--flag", action="store_const", const=42)
parser.add_option("--note", action="callback", callback=note, type="string", callback_args=(1, 2), callback_kwargs={"k": "v"})
parser.add_option("--hidden", help=SUPPRESS_HELP)
group = OptionGroup(parser, "Dangerous Options", "Use them with care.")
group.add_option("-g", action="store_true", help="Group option.")
parser.add_option_group(group)
parser.print_help()
print(parser.get_usage(), parser.get_version())

for line in ("-vv -n 3 x y", "--num=0x1f --file out -q", "--ratio 1.5 --mode slow -p 1 2.5 z", "-a1 -a 2 --add=3 --flag", "--note hi -g -- -v",
             "-vn5 --verb a -v b", "-n", "--number=x", "--mode=other", "--nothing", "--ver", "-z", "--flag=1", "--hidden 1 -p 1", "--note"):
    try:
        options, args = parser.parse_args(line.split())
        print(line, "->", sorted(vars(options).items(), key=lambda p: p[0]), args)
    except SystemExit as e:
        print(line, "-> exit", e.code)
for line in ("--help", "--version"):
    try:
        parser.parse_args([line])
    except SystemExit as e:
        print("exit", e.code)

parser = OptionParser(option_list=[make_option("-x", type="long"), make_option("-y", "--yes", type="complex", default="1+2j")], add_help_option=False)
parser.disable_interspersed_args()
print(*map(str, parser.parse_args(["-x", "0b101", "a", "-y", "1"])), parser.has_option("--yes"), str(parser.get_option("-x")))
parser.remove_option("-x")
parser.set_defaults(other=1)
print(parser.parse_args([])[0])
for act in (lambda: parser.add_option("-y"), lambda: parser.add_option("y"), lambda: parser.add_option("-ab"), lambda: parser.add_option("--"),
            lambda: parser.add_option("-b", action="x"), lambda: parser.add_option("-b", type="x"), lambda: parser.add_option("-b", choices=["a"], type="int"),
            lambda: parser.add_option("-b", type="choice"), lambda: parser.add_option("-b", action="store_true", type="int"),
            lambda: parser.add_option("-b", action="callback"), lambda: parser.add_option("-b", foo=1), lambda: parser.add_option("-b", const=1),
            lambda: parser.remove_option("-k"), lambda: parser.add_option(), lambda: parser.add_option("-b", action="store_true", nargs=2)):
    try:
        act()
        print("fine")
    except (optparse.OptionError, ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
parser.set_conflict_handler("resolve")
parser.add_option("-y", help="new")
print(parser.format_help(optparse.TitledHelpFormatter()))

print(gettext.gettext("text"), gettext.ngettext("one", "many", 1), gettext.ngettext("one", "many", 2), gettext.textdomain(), gettext.find("x"))
print(gettext.translation("x", fallback=True).gettext("m"), gettext.NullTranslations().npgettext("c", "a", "b", 3))
plural = gettext.c2py("(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2)")
print([plural(n) for n in (0, 1, 2, 11, 21, 101)])
