"""Customs of a country: those of the locale C only."""

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv",
    "strcoll", "strxfrm", "str", "atof", "atoi", "format", "format_string", "currency",
    "normalize", "LC_CTYPE", "LC_COLLATE", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
    "LC_MESSAGES", "CHAR_MAX", "getencoding", "resetlocale",
]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_str = str


class Error(Exception):
    """There is no such locale."""


Error.__module__ = "locale"


def setlocale(category, locale=None):
    """Choose a locale: there is only C."""
    if not isinstance(category, int) or not 0 <= category <= 6:
        raise Error("unsupported locale setting")
    if isinstance(locale, (tuple, list)):
        locale = normalize(".".join(each for each in locale if each)) or "C"
    if locale not in (None, "", "C", "POSIX"):
        raise Error("unsupported locale setting")
    return "C"


def resetlocale(category=LC_ALL):
    """Go back to the locale C."""
    setlocale(category, "C")


def getlocale(category=LC_CTYPE):
    """Language and encoding of the locale."""
    return None, None


getdefaultlocale = getlocale


def getpreferredencoding(do_setlocale=True):
    """The encoding of texts outside."""
    return "UTF-8"


def getencoding():
    """The encoding of texts outside."""
    return "UTF-8"


def normalize(localename):
    """The name as it is."""
    return localename


def localeconv():
    """How numbers and sums of money are written."""
    conv = {
        name: CHAR_MAX for name in (
            "int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
            "n_sep_by_space", "p_sign_posn", "n_sign_posn")}
    conv.update(
        decimal_point=".", thousands_sep="", grouping=[], int_curr_symbol="", currency_symbol="",
        mon_decimal_point="", mon_thousands_sep="", mon_grouping=[], positive_sign="",
        negative_sign="")
    return conv


def strcoll(string1, string2, /):
    """Below zero, zero or above: the order of two strings."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """What to compare instead of the string."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Fill in values with %."""
    return f % val


def format(percent, value, grouping=False, monetary=False, *additional):
    """Fill in one value with %, which format_string does as well."""
    import re  # both late: who imports this module seldom calls this function
    import warnings
    warnings.warn(
        "This method will be removed in a future version of Python. "
        "Use 'locale.format_string()' instead.", DeprecationWarning, stacklevel=2)
    if not re.fullmatch(r"%(?:\(.*?\))?[-#0-9 +*.hlL]*?[eEfFgGdiouxXcrs%]", percent):
        raise ValueError(
            "format() must be given exactly one %char format specifier, "
            f"{percent!r} not valid")
    return percent % ((value, *additional) if additional else value)


def currency(val, symbol=True, grouping=False, international=False):
    """A sum of money: the locale C does not know how to write one."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as text."""
    return "%.12g" % val


def delocalize(string):
    """A number as Python writes it."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number as the locale writes it."""
    return string


def atof(string, func=float):
    """A text as a float."""
    return func(string)


def atoi(string):
    """A text as an int."""
    return int(string)
