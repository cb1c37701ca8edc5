"""Interpreters of commands that are typed a line at a time."""

import string
import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = string.ascii_letters + string.digits + "_"


class Cmd:
    """Reads lines and calls the method do_NAME of the first word with the rest of the line."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = sys.stdin if stdin is None else stdin
        self.stdout = sys.stdout if stdout is None else stdout
        self.cmdqueue = []
        self.completekey = completekey

    def _say(self, text):
        self.stdout.write(f"{text}\n")

    def cmdloop(self, intro=None):
        """Read and obey lines until a command says that it was the last."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self._say(self.intro)
        stop = None
        while not stop:
            line = self.precmd(self._next_line())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _next_line(self):
        """A line that waits, or one that is read; EOF when there are no more."""
        if self.cmdqueue:
            return self.cmdqueue.pop(0)
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        """The line to obey, for one that was read."""
        return line

    def postcmd(self, stop, line):
        """Whether to stop, after a line was obeyed."""
        return stop

    def preloop(self):
        """Called before the first line."""

    def postloop(self):
        """Called after the last line."""

    def parseline(self, line):
        """The command, the rest and the whole of a line; None for what is not there."""
        line = line.strip()
        if line.startswith("?"):
            line = "help " + line[1:]
        elif line.startswith("!") and hasattr(self, "do_shell"):
            line = "shell " + line[1:]
        elif not line or line[0] == "!":
            return None, None, line
        rest = line.lstrip(self.identchars)
        return line[:len(line) - len(rest)], rest.strip(), line

    def onecmd(self, line):
        """Obey a line; returns whether it was the last."""
        command, rest, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, "do_" + command, None) if command else None
        return self.default(line) if method is None else method(rest)

    def emptyline(self):
        """Obey the last line again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """What to do with an unknown command."""
        self._say("*** Unknown syntax: " + line)

    def completedefault(self, *ignored):
        """How the rest of a line may go on, for commands without a method complete_NAME."""
        return []

    def completenames(self, text, *ignored):
        """The commands that begin with a text."""
        return self._names("do_", text)

    def complete(self, text, state):
        """The ways in which a line may go on, by number; lines are not edited here."""
        if state == 0:
            self.completion_matches = self.completenames(text)
        matches = self.completion_matches
        return matches[state] if state < len(matches) else None

    def get_names(self):
        return dir(self.__class__)

    def _names(self, prefix, start=""):
        """The rest of the names of methods that begin with a prefix."""
        return [name[len(prefix):] for name in self.get_names() if name.startswith(prefix + start)]

    def complete_help(self, *args):
        return list({*self.completenames(*args), *self._names("help_", args[0])})

    def do_help(self, arg):
        'List available commands with "help" or detailed help with "help cmd".'
        if not arg:
            self._list_topics()
        elif hasattr(self, "help_" + arg):
            getattr(self, "help_" + arg)()
        else:
            text = getattr(self, "do_" + arg).__doc__ if hasattr(self, "do_" + arg) else None
            self._say(text or self.nohelp % (arg,))

    def _list_topics(self):
        topics = set(self._names("help_"))
        described, others = [], []
        for name in sorted(set(self._names("do_"))):
            known = name in topics or getattr(self, "do_" + name).__doc__
            (described if known else others).append(name)
        self._say(self.doc_leader)
        self.print_topics(self.doc_header, described, 15, 80)
        self.print_topics(self.misc_header, sorted(topics.difference(described)), 15, 80)
        self.print_topics(self.undoc_header, others, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """Write names below a header."""
        if cmds:
            self._say(header)
            if self.ruler:
                self._say(str(self.ruler) * len(header))
            self.columnize(cmds, maxcol - 1)
            self._say("")

    def columnize(self, list, displaywidth=80):
        """Write strings in as few lines as columns of equal distance allow."""
        if not list:
            self._say("<empty>")
            return
        wrong = [i for i, item in enumerate(list) if not isinstance(item, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(map(str, wrong)))
        for rows in range(1, len(list)):
            columns = [list[i:i + rows] for i in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        else:
            rows, widths = len(list), [0]
        for row in range(rows):
            cells = list[row::rows]
            while cells and not cells[-1]:
                cells.pop()
            self._say("  ".join(map(str.ljust, cells, widths)))
