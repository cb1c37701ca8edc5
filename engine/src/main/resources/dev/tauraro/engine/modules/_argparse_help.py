"""The part of argparse that writes help."""

import re as _re

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."


class _Section:
    """A part of the help under a heading."""

    def __init__(self, formatter, parent, heading=None):
        self.formatter, self.parent, self.heading = formatter, parent, heading
        self.items = []

    def format_help(self):
        if self.parent is not None:
            self.formatter._indent()
        body = "".join([text for text in [f(*args) for f, args in self.items] if text])
        if self.parent is not None:
            self.formatter._dedent()
        if not body:
            return ""
        heading = ""
        if self.heading is not SUPPRESS and self.heading is not None:
            heading = " " * self.formatter._current_indent + f"{self.heading}:\n"
        return "\n" + heading + body + "\n"


class HelpFormatter:
    """Writes help and usage."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            from os import environ
            try:
                width = int(environ.get("COLUMNS", 80)) - 2
            except ValueError:
                width = 78
        self._prog = prog
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._width = width
        self._current_indent = 0
        self._action_max_length = 0
        self._root_section = self._current_section = _Section(self, None)

    def _indent(self):
        self._current_indent += self._indent_increment

    def _dedent(self):
        self._current_indent -= self._indent_increment

    def _add_item(self, function, args):
        self._current_section.items.append((function, args))

    def start_section(self, heading):
        self._indent()
        section = _Section(self, self._current_section, heading)
        self._add_item(section.format_help, [])
        self._current_section = section

    def end_section(self):
        self._current_section = self._current_section.parent
        self._dedent()

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, [text])

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        lengths = [len(self._format_action_invocation(action)) + self._current_indent]
        for each in self._iter_indented_subactions(action):
            lengths.append(len(self._format_action_invocation(each)) + self._current_indent)
        self._action_max_length = max(self._action_max_length, *lengths)
        self._add_item(self._format_action, [action])

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        text = self._root_section.format_help()
        if text:
            text = _re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n"
        return text

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            usage = usage % {"prog": self._prog}
        elif not actions:
            usage = "%(prog)s" % {"prog": self._prog}
        else:
            usage = self._usage_of(actions, groups, prefix)
        return f"{prefix}{usage}\n\n"

    def _usage_of(self, actions, groups, prefix):
        prog = str(self._prog)
        options = [action for action in actions if action.option_strings]
        places = [action for action in actions if not action.option_strings]
        usage = " ".join([
            text for text in (prog, self._format_actions_usage(options + places, groups)) if text])
        width = max(self._width - self._current_indent, 11)
        if len(prefix) + len(usage) <= width:
            return usage
        pattern = r"\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+"
        first = _re.findall(pattern, self._format_actions_usage(options, groups))
        second = _re.findall(pattern, self._format_actions_usage(places, groups))
        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if first:
                lines = self._usage_lines([prog] + first, indent, width, prefix)
                lines += self._usage_lines(second, indent, width)
            elif second:
                lines = self._usage_lines([prog] + second, indent, width, prefix)
            else:
                lines = [prog]
        else:
            indent = " " * len(prefix)
            lines = self._usage_lines(first + second, indent, width)
            if len(lines) > 1:
                lines = self._usage_lines(first, indent, width)
                lines += self._usage_lines(second, indent, width)
            lines = [prog] + lines
        return "\n".join(lines)

    def _usage_lines(self, parts, indent, width, prefix=None):
        lines, line = [], []
        length = len(indent if prefix is None else prefix) - 1
        for part in parts:
            if line and length + 1 + len(part) > width:
                lines.append(indent + " ".join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _format_actions_usage(self, actions, groups):
        starts = {}
        for group in groups:
            members = group._group_actions
            if not members or all(action.help is SUPPRESS for action in members):
                continue
            if members[0] in actions:
                at = actions.index(members[0])
                if actions[at:at + len(members)] == members:
                    starts[at] = group
        parts = []
        at = 0
        while at < len(actions):
            group = starts.get(at)
            if group is None:
                parts.append(self._usage_part(actions[at], False))
                at += 1
                continue
            members = group._group_actions
            texts = [text for text in [self._usage_part(each, True) for each in members] if text]
            text = " | ".join(texts)
            if not group.required:
                text = f"[{text}]"
            elif len(texts) > 1:
                text = f"({text})"
            parts.append(text)
            at += len(members)
        return " ".join([part for part in parts if part])

    def _usage_part(self, action, grouped):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            if grouped and text[:1] == "[" and text[-1:] == "]":
                text = text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            metavar = self._get_default_metavar_for_optional(action)
            text = "%s %s" % (action.option_strings[0], self._format_args(action, metavar))
        return text if action.required or grouped else f"[{text}]"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._current_indent, 11)
        return self._fill_text(text, width, " " * self._current_indent) + "\n\n"

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        indent = " " * self._current_indent
        room = position - self._current_indent - 2
        header = self._format_action_invocation(action)
        first = 0
        if not action.help:
            parts = [indent + header + "\n"]
        elif len(header) <= room:
            parts = [indent + header.ljust(room) + "  "]
        else:
            parts = [indent + header + "\n"]
            first = position
        if action.help and action.help.strip():
            lines = self._split_lines(self._expand_help(action), max(self._width - position, 11))
            if lines:
                parts.append(" " * first + lines[0] + "\n")
                parts += [" " * position + line + "\n" for line in lines[1:]]
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        for each in self._iter_indented_subactions(action):
            parts.append(self._format_action(each))
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            return self._metavar_formatter(action, default)(1)[0]
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join([f"{name} {args}" for name in action.option_strings])

    def _metavar_formatter(self, action, default_metavar):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{%s}" % ",".join([str(choice) for choice in action.choices])
        else:
            result = default_metavar

        def shape(count):
            return result if isinstance(result, tuple) else (result,) * count
        return shape

    def _format_args(self, action, default_metavar):
        shape = self._metavar_formatter(action, default_metavar)
        nargs = action.nargs
        if nargs is None:
            return "%s" % shape(1)
        if nargs == OPTIONAL:
            return "[%s]" % shape(1)
        if nargs == ZERO_OR_MORE:
            names = shape(1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % shape(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % shape(1)
        if nargs == SUPPRESS:
            return ""
        try:
            formats = ["%s"] * nargs
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return " ".join(formats) % shape(nargs)

    def _expand_help(self, action):
        params = dict(vars(action), prog=self._prog)
        for name in list(params):
            if params[name] is SUPPRESS:
                del params[name]
            elif hasattr(params[name], "__name__"):
                params[name] = params[name].__name__
        if params.get("choices") is not None:
            params["choices"] = ", ".join([str(c) for c in params["choices"]])
        return self._get_help_string(action) % params

    def _iter_indented_subactions(self, action):
        get = getattr(action, "_get_subactions", None)
        if get is not None:
            self._indent()
            yield from get()
            self._dedent()

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(_re.sub(r"\s+", " ", text, flags=_re.ASCII).strip(), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        text = _re.sub(r"\s+", " ", text, flags=_re.ASCII).strip()
        return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all help as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Shows what arguments are when they are not given."""

    def _get_help_string(self, action):
        text = "" if action.help is None else action.help
        if ("%(default)" not in text and action.default is not SUPPRESS
                and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE))):
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows the types of arguments instead of their names."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
