"""The parts of strptime() that other modules look at: the names of days and months, and the patterns."""

import calendar
import locale
import re
import time
from datetime import datetime

__all__ = []


def _getlang():
    """The language that dates are written in."""
    return locale.getlocale(locale.LC_TIME)


class LocaleTime:
    """How days, months and times are called, in lower case."""

    def __init__(self):
        self.lang = _getlang()
        self.f_weekday = [day.lower() for day in calendar.day_name]
        self.a_weekday = [day.lower() for day in calendar.day_abbr]
        self.f_month = [month.lower() for month in calendar.month_name]
        self.a_month = [month.lower() for month in calendar.month_abbr]
        self.am_pm = ["am", "pm"]
        self.LC_date_time = "%a %b %d %H:%M:%S %Y"
        self.LC_date = "%m/%d/%y"
        self.LC_time = "%H:%M:%S"
        self.tzname = time.tzname
        self.daylight = time.daylight
        self.timezone = (
            frozenset({"utc", "gmt", self.tzname[0].lower()}),
            frozenset({self.tzname[1].lower()} if self.daylight else ()))


_NUMBERS = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}", "H": r"2[0-3]|[0-1]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]", "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]", "M": r"[0-5]\d|\d", "S": r"6[0-1]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d", "w": r"[0-6]", "u": r"[1-7]", "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "y": r"\d\d", "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z)",
}


class TimeRE(dict):
    """The regular expressions of the directives."""

    def __init__(self, locale_time=None):
        self.locale_time = names = locale_time or LocaleTime()
        super().__init__({key: f"(?P<{key}>{text})" for key, text in _NUMBERS.items()})
        self["W"] = self["U"].replace("U", "W")
        self["A"] = self._choice(names.f_weekday, "A")
        self["a"] = self._choice(names.a_weekday, "a")
        self["B"] = self._choice(names.f_month[1:], "B")
        self["b"] = self._choice(names.a_month[1:], "b")
        self["p"] = self._choice(names.am_pm, "p")
        self["Z"] = self._choice([zone for zones in names.timezone for zone in zones], "Z")
        self["%"] = "%"
        self["c"] = self.pattern(names.LC_date_time)
        self["x"] = self.pattern(names.LC_date)
        self["X"] = self.pattern(names.LC_time)

    @staticmethod
    def _choice(names, directive):
        longest_first = sorted(names, key=len, reverse=True)
        if not any(longest_first):
            return ""
        return f"(?P<{directive}>{'|'.join(map(re.escape, longest_first))})"

    def pattern(self, format):
        """The regular expression of a format."""
        text = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
        text = re.sub(r"\s+", r"\\s+", text)
        return re.sub("%(.)", lambda found: self[found[1]], text, flags=re.DOTALL)

    def compile(self, format):
        """The compiled regular expression of a format."""
        return re.compile(self.pattern(format), re.IGNORECASE)


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The fields of a time, its microseconds, and those of its distance from UTC."""
    fields = time.strptime(data_string, format)
    micros = rest = 0
    if "%f" in format or "%z" in format:
        moment = datetime.strptime(data_string, format)
        micros = moment.microsecond
        distance = moment.utcoffset()
        if distance is not None:
            rest = distance.microseconds
            if distance.days < 0 and rest:
                rest -= 1000000
    return (*fields, fields.tm_zone, fields.tm_gmtoff), micros, rest


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The time that a text tells."""
    return time.strptime(data_string, format)


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """The date and the time that a text tells."""
    return cls.strptime(data_string, format)
