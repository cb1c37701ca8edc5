"""Options of a command line in the manner of C's getopt()."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]

import os


class GetoptError(Exception):
    """An option that is not known, lacks its value, or has one that it can't have."""

    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options at the start of the arguments, and the arguments behind them."""
    found, names = [], _names(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        found, args = _take(found, args, shortopts, names)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options wherever they stand, and the other arguments."""
    found, others, names = [], [], _names(longopts)
    stop_early = shortopts.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
    if shortopts.startswith("+"):
        shortopts = shortopts[1:]
    while args:
        first = args[0]
        if first == "--":
            others += args[1:]
            break
        if first.startswith("-") and first != "-":
            found, args = _take(found, args, shortopts, names)
        elif stop_early:
            others += args
            break
        else:
            others.append(first)
            args = args[1:]
    return found, others


def _names(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _take(found, args, shortopts, longopts):
    first, rest = args[0], args[1:]
    if first.startswith("--"):
        return do_longs(found, first[2:], longopts, rest)
    return do_shorts(found, first[1:], shortopts, rest)


def do_longs(opts, opt, longopts, args):
    """Adds the option behind two dashes; a value may stand behind a sign of equality or next."""
    opt, equals, value = opt.partition("=")
    wants, opt = long_has_args(opt, longopts)
    if wants and not equals:
        if not args:
            raise GetoptError(f"option --{opt} requires argument", opt)
        value, args = args[0], args[1:]
    elif equals and not wants:
        raise GetoptError(f"option --{opt} must not have an argument", opt)
    opts.append((f"--{opt}", value))
    return opts, args


def long_has_args(opt, longopts):
    """Whether an option, perhaps abbreviated, has a value; and its full name."""
    fits = [name for name in longopts if name.startswith(opt)]
    if not fits:
        raise GetoptError(f"option --{opt} not recognized", opt)
    if opt in fits:
        return False, opt
    if opt + "=" in fits:
        return True, opt
    if len(fits) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix", opt)
    name = fits[0]
    return name.endswith("="), name.removesuffix("=")


def do_shorts(opts, optstring, shortopts, args):
    """Adds the options of one letter behind one dash; the last may have a value."""
    while optstring:
        letter, optstring = optstring[0], optstring[1:]
        value = ""
        if short_has_arg(letter, shortopts):
            if not optstring:
                if not args:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ""
        opts.append((f"-{letter}", value))
    return opts, args


def short_has_arg(opt, shortopts):
    at = -1 if opt == ":" else shortopts.find(opt)
    if at < 0:
        raise GetoptError(f"option -{opt} not recognized", opt)
    return shortopts.startswith(":", at + 1)
