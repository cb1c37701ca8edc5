"""The part of argparse that parses."""

import re as _re
from _argparse_help import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE
from argparse import ArgumentError, ArgumentTypeError, _argument_name

_NUMBER = _re.compile(r"^-\d+$|^-\d*\.\d+$")

# Which kinds of arguments an action takes: A is a value, O an option, - the mark after which all are
# values.
_KINDS = {
    None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
    REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)",
}


def _kinds(action):
    pattern = _KINDS.get(action.nargs)
    if pattern is None:
        pattern = "(-*%s-*)" % "-*".join("A" * action.nargs)
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern


class Run:
    """One time that a parser parses."""

    def __init__(self, parser, args, namespace):
        self.parser, self.args, self.namespace = parser, args, namespace
        self.places = parser._get_positional_actions()
        self.names = parser._option_string_actions
        self.rest = []
        self.seen, self.given = set(), set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for action in members:
                self.conflicts.setdefault(action, []).extend(
                    [other for other in members if other is not action])
        self.negative = any(_NUMBER.match(name) for name in self.names)
        self.options = {}
        kinds = []
        values_only = False
        for i, arg in enumerate(args):
            if values_only:
                kinds.append("A")
            elif arg == "--":
                kinds.append("-")
                values_only = True
            else:
                option = self._option(arg)
                if option is not None:
                    self.options[i] = option
                kinds.append("A" if option is None else "O")
        self.kinds = "".join(kinds)

    def all(self):
        """Parse all arguments; returns those that are not known."""
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            option = min([i for i in self.options if i >= at])
            if at != option:
                end = self._take_places(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.rest.extend(self.args[at:option])
                at = option
            at = self._take_option(at)
        at = self._take_places(at)
        self.rest.extend(self.args[at:])
        self._check_required()
        return self.rest

    def _option(self, arg):
        """The action, name and value of an option, or None when this is none."""
        if not arg or arg[0] not in self.parser.prefix_chars:
            return None
        if arg in self.names:
            return self.names[arg], arg, None
        if len(arg) == 1:
            return None
        if "=" in arg:
            name, _, value = arg.partition("=")
            if name in self.names:
                return self.names[name], name, value
        found = self._abbreviated(arg)
        if len(found) > 1:
            self.parser.error("ambiguous option: %s could match %s" % (
                arg, ", ".join([name for _, name, _ in found])))
        if found:
            return found[0]
        if _NUMBER.match(arg) and not self.negative or " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        chars = self.parser.prefix_chars
        if arg[1] in chars:
            if not self.parser.allow_abbrev:
                return []
            name, mark, value = arg.partition("=")
            return [(action, each, value if mark else None)
                    for each, action in self.names.items() if each.startswith(name)]
        found = []
        for each, action in self.names.items():
            if each == arg[:2]:
                found.append((action, each, arg[2:]))
            elif each.startswith(arg):
                found.append((action, each, None))
        return found

    def _count(self, action, kinds):
        match = _re.match(_kinds(action), kinds)
        if match is None:
            wanted = {
                None: "expected one argument", OPTIONAL: "expected at most one argument",
                ONE_OR_MORE: "expected at least one argument"}.get(action.nargs)
            if wanted is None:
                plural = "" if action.nargs == 1 else "s"
                wanted = f"expected {action.nargs} argument{plural}"
            raise ArgumentError(action, wanted)
        return len(match.group(1))

    def _take_option(self, at):
        action, name, value = self.options[at]
        calls = []
        while True:
            if action is None:
                self.rest.append(self.args[at])
                return at + 1
            if value is None:
                count = self._count(action, self.kinds[at + 1:])
                end = at + 1 + count
                calls.append((action, self.args[at + 1:end], name))
                break
            count = self._count(action, "A")
            if count == 0 and name[1] not in self.parser.prefix_chars and value != "":
                calls.append((action, [], name))
                name = name[0] + value[0]
                if name not in self.names:
                    raise ArgumentError(action, "ignored explicit argument %r" % value)
                action, value = self.names[name], value[1:] or None
            elif count == 1:
                end = at + 1
                calls.append((action, [value], name))
                break
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % value)
        for action, args, name in calls:
            self._do(action, args, name)
        return end

    def _take_places(self, at):
        kinds = self.kinds[at:]
        counts = []
        for i in range(len(self.places), 0, -1):
            match = _re.match("".join(map(_kinds, self.places[:i])), kinds)
            if match is not None:
                counts = [len(text) for text in match.groups()]
                break
        actions, self.places = self.places[:len(counts)], self.places[len(counts):]
        for action, count in zip(actions, counts):
            args = self.args[at:at + count]
            at += count
            self._do(action, args)
        return at

    def _do(self, action, args, name=None):
        self.seen.add(action)
        values = self._values(action, args)
        if values is not action.default:
            self.given.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.given:
                    raise ArgumentError(
                        action, "not allowed with argument %s" % _argument_name(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _check_required(self):
        missing = []
        namespace = self.namespace
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif (isinstance(action.default, str) and hasattr(namespace, action.dest)
                    and action.default is getattr(namespace, action.dest)):
                setattr(namespace, action.dest, self._value(action, action.default))
        if missing:
            self.parser.error(
                "the following arguments are required: %s" % ", ".join(missing))
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(
                    action in self.given for action in group._group_actions):
                names = [_argument_name(action) for action in group._group_actions
                         if action.help is not SUPPRESS]
                self.parser.error("one of the arguments %s is required" % " ".join(names))

    def _values(self, action, args):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in args:
            args = args[:]
            args.remove("--")
        if not args and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if not args and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return args
            self._check(action, action.default)
            return action.default
        if len(args) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, args[0])
            self._check(action, value)
            return value
        if nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, arg) for arg in args]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check(action, value)
        return values

    def _value(self, action, text):
        convert = self.parser._registry_get("type", action.type, action.type)
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (
                value, ", ".join(map(repr, action.choices))))
