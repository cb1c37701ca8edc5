"""An interpreter of typed commands."""
import cmd
import io
import sys


class Shop(cmd.Cmd):
    """Sells things."""

    prompt = "shop> "
    intro = "Welcome."

    def __init__(self, text):
        super().__init__(stdin=io.StringIO(text), stdout=sys.stdout)
        self.use_rawinput = False
        self.items = []

    def do_add(self, arg):
        "add ITEM: put an item into the basket"
        self.items.append(arg)

    def do_list(self, arg):
        self.columnize(self.items)

    def do_quit(self, arg):
        """Leave."""
        return True

    def do_EOF(self, arg):
        print("end of input")
        return True

    def do_shell(self, arg):
        print("shell:", arg)

    def help_prices(self):
        print("Prices vary.")

    def complete_add(self, text, *rest):
        return [text + "s"]

    def precmd(self, line):
        return line if line == "EOF" else line.lower()

    def postcmd(self, stop, line):
        print("after", repr(line), stop)
        return stop

    def preloop(self):
        print("(opens)")

    def postloop(self):
        print("(closes)")


shop = Shop("add apple\n\nlist\nADD pear tree\nhelp\n?add\nhelp list\nhelp prices\n"
            "help nothing\nfoo bar\n!ls -l\n  \nlist\nquit\nnever\n")
shop.cmdloop()
shop.cmdqueue = ["add fig", "list"]
shop.cmdloop("Again.")
Shop("list\n").cmdloop()

shop.columnize([f"item{i:03}" for i in range(37)], 60)
shop.columnize([])
shop.columnize(["wide " * 5, "b", "c"], 12)
shop.columnize(["alone"])
shop.print_topics("Things", ["x", "yy", "zzz"], 15, 80)
shop.ruler = ""
shop.print_topics("Plain", ["x"], 15, 80)
shop.print_topics("Nothing", [], 15, 80)
for line in ("a-b c", "!x y", "", "?", "? add", "#x", "add  a  b ", "EOF"):
    print(repr(line), shop.parseline(line))
print(shop.completenames("l"), sorted(shop.complete_help("")), shop.completedefault("x"))
print(cmd.Cmd(stdin=io.StringIO()).parseline("!x"), cmd.PROMPT, len(cmd.IDENTCHARS))
try:
    shop.columnize(["a", 1, 2])
except TypeError as error:
    print(error)
shop.nohelp = "What is %s?"
shop.onecmd("help me")
shop.default("odd")
