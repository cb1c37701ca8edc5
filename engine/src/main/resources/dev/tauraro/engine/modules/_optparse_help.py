"""How optparse writes help."""

import os
import textwrap
from _optparse_options import NO_DEFAULT
from gettext import gettext as _

__name__ = "optparse"


class HelpFormatter:
    """Writes help on options."""

    NO_DEFAULT_VALUE = "none"

    def __init__(self, indent_increment, max_help_position, width, short_first):
        self.parser = None
        self.indent_increment = indent_increment
        if width is None:
            try:
                width = int(os.environ["COLUMNS"])
            except (KeyError, ValueError):
                width = 80
            width -= 2
        self.width = width
        self.help_position = self.max_help_position = min(
            max_help_position, max(width - 20, indent_increment * 2))
        self.current_indent = self.level = 0
        self.help_width = None
        self.short_first = short_first
        self.default_tag = "%default"
        self.option_strings = {}
        self._short_opt_fmt, self._long_opt_fmt = "%s %s", "%s=%s"

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        if delim not in ("", " "):
            raise ValueError(f"invalid metavar delimiter for short options: {delim!r}")
        self._short_opt_fmt = "%s" + delim + "%s"

    def set_long_opt_delimiter(self, delim):
        if delim not in ("=", " "):
            raise ValueError(f"invalid metavar delimiter for long options: {delim!r}")
        self._long_opt_fmt = "%s" + delim + "%s"

    def _step(self, levels):
        self.level += levels
        self.current_indent += levels * self.indent_increment
        assert self.current_indent >= 0, "Indent decreased below 0."

    def indent(self):
        self._step(1)

    def dedent(self):
        self._step(-1)

    def _left_to_subclasses(self, text):
        raise NotImplementedError("subclasses must implement")

    format_usage = format_heading = _left_to_subclasses

    def _format_text(self, text):
        indent = " " * self.current_indent
        return textwrap.fill(
            text, max(self.width - self.current_indent, 11), initial_indent=indent,
            subsequent_indent=indent)

    def format_description(self, description):
        return self._format_text(description) + "\n" if description else ""

    def format_epilog(self, epilog):
        return "\n" + self._format_text(epilog) + "\n" if epilog else ""

    def expand_default(self, option):
        """The help on an option, with its default value."""
        if self.parser is None or not self.default_tag:
            return option.help
        default = self.parser.defaults.get(option.dest)
        if default is NO_DEFAULT or default is None:
            default = self.NO_DEFAULT_VALUE
        return option.help.replace(self.default_tag, str(default))

    def format_option(self, option):
        shown = self.option_strings[option]
        width = self.help_position - self.current_indent - 2
        if len(shown) > width:
            first_indent = self.help_position
            result = ["%*s%s\n" % (self.current_indent, "", shown)]
        else:
            first_indent = 0
            result = ["%*s%-*s  " % (self.current_indent, "", width, shown)]
        if option.help:
            lines = textwrap.wrap(self.expand_default(option), self.help_width)
            result.append("%*s%s\n" % (first_indent, "", lines[0]))
            result.extend(["%*s%s\n" % (self.help_position, "", line) for line in lines[1:]])
        elif shown[-1] != "\n":
            result.append("\n")
        return "".join(result)

    def store_option_strings(self, parser):
        """Remember how options look, and how wide they are."""
        widest = 0

        def store(options):
            nonlocal widest
            for option in options:
                shown = self.option_strings[option] = self.format_option_strings(option)
                widest = max(widest, len(shown) + self.current_indent)
        self.indent()
        store(parser.option_list)
        self.indent()
        for group in parser.option_groups:
            store(group.option_list)
        self.dedent()
        self.dedent()
        self.help_position = min(widest + 2, self.max_help_position)
        self.help_width = max(self.width - self.help_position, 11)

    def format_option_strings(self, option):
        """The names of an option with what follows them."""
        short, long = option._short_opts, option._long_opts
        if option.takes_value():
            metavar = option.metavar or option.dest.upper()
            short = [self._short_opt_fmt % (name, metavar) for name in short]
            long = [self._long_opt_fmt % (name, metavar) for name in long]
        return ", ".join(short + long if self.short_first else long + short)


class IndentedHelpFormatter(HelpFormatter):
    """Writes help with headings and indented options."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return _("Usage: %s\n") % usage

    def format_heading(self, heading):
        return "%*s%s:\n" % (self.current_indent, "", heading)


class TitledHelpFormatter(HelpFormatter):
    """Writes help with underlined headings."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        HelpFormatter.__init__(self, indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"{self.format_heading(_('Usage'))}  {usage}\n"

    def format_heading(self, heading):
        return f"{heading}\n{'=-'[self.level] * len(heading)}\n"
