"""Tables as text."""

from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, field_size_limit, get_dialect,
    list_dialects, reader, register_dialect, unregister_dialect, writer,
)
from _csv import Dialect as _Dialect

__version__ = "1.0"

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel",
    "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
    "__doc__", "__version__",
]


class Dialect:
    """How a table is written; subclasses set the attributes."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = lineterminator = quoting = None
    doublequote = skipinitialspace = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Dialect(self)
        except TypeError as problem:
            raise Error(str(problem))


class excel(Dialect):
    """Tables as spreadsheets write them."""

    delimiter, lineterminator = ",", "\r\n"
    quotechar, quoting, doublequote = '"', QUOTE_MINIMAL, True
    skipinitialspace = False


class excel_tab(excel):
    """The same with tabs."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Lines that end as on Unix, with all fields quoted."""

    delimiter, lineterminator = ",", "\n"
    quotechar, quoting, doublequote = '"', QUOTE_ALL, True
    skipinitialspace = False


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Rows as dicts, whose keys the first row gives."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args,
                 **kwds):
        self._fieldnames = fieldnames
        self.restkey, self.restval = restkey, restval
        self.dialect = dialect
        self.reader = reader(f, dialect, *args, **kwds)
        self.line_num = 0

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __iter__(self):
        return self

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames  # A first row that names the fields is none of the rows.
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while not row:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(row) > len(names):
            result[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args,
                 **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        self.extrasaction = extrasaction
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow({name: name for name in self.fieldnames})

    def _row(self, rowdict):
        wrong = self.extrasaction == "raise" and rowdict.keys() - self.fieldnames
        if wrong:
            raise ValueError(
                "dict contains fields not in fieldnames: " + ", ".join(map(repr, wrong)))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses the dialect of a table."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """A dialect in which the sample may be written."""
        guess = _guess_by_quotes(sample, delimiters)
        if not guess["delimiter"]:
            guess.update(self._guess_by_counts(sample, delimiters))
        if not guess["delimiter"]:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        for name, value in guess.items():
            setattr(dialect, name, value)
        return dialect

    def _guess_by_counts(self, sample, delimiters):
        """The character that is found equally often in most lines, looking at ten lines more."""
        lines = [line for line in sample.split("\n") if line]
        counts = {chr(code): {} for code in range(127)}
        found = {}
        for start in range(0, len(lines), 10):
            some = lines[start:start + 10]
            for character, known in counts.items():
                for line in some:
                    count = line.count(character)
                    known[count] = known.get(count, 0) + 1
            found = _steady(counts, start + len(some), delimiters)
            if found:
                break
        known = [character for character in self.preferred if character in found]
        if known and len(found) > 1:
            delimiter = known[0]
        elif found:
            delimiter = max(found, key=lambda character: (found[character], character))
        else:
            return {"delimiter": "", "skipinitialspace": 0}
        first = lines[0]
        spaced = first.count(delimiter) == first.count(delimiter + " ")
        return {"delimiter": delimiter, "skipinitialspace": spaced}

    def has_header(self, sample):
        """Whether the first row does not look like those below it."""
        from io import StringIO
        from itertools import islice
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for row in islice(rows, 21):
            if len(row) == len(header):
                for column, known in list(kinds.items()):
                    kind = _kind(row[column])
                    if known is None:
                        kinds[column] = kind
                    elif known != kind:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            title = header[column]
            alike = len(title) == kind if isinstance(kind, int) else kind and _kind(title) == kind
            votes += -1 if alike else 1
        return votes > 0


def _guess_by_quotes(sample, delimiters):
    """A dialect as texts in quotes and the characters beside them show it."""
    import re
    quoted = r"""(?P<quote>["']).*?(?P=quote)"""
    delimiter = r"""(?P<delim>[^\w\n"'])(?P<space> ?)"""
    start, end = r"(?:^|\n)", r"(?:$|\n)"
    for shape in (delimiter + quoted + "(?P=delim)", start + quoted + delimiter,
                  delimiter + quoted + end, start + quoted + end):
        found = [match.groupdict() for match in re.finditer(shape, sample, re.S | re.M)]
        if found:
            break
    quote = _most([groups["quote"] for groups in found]) if found else '"'
    between = [
        groups["delim"] for groups in found
        if "delim" in groups and (delimiters is None or groups["delim"] in delimiters)]
    best = _most(between) if between else ""
    spaces = sum(bool(groups.get("space")) for groups in found)
    inner = rf"[^{re.escape(best)}\n]*"
    doubled = rf"(({re.escape(best)})|^)\W*{quote}{inner}{quote}{inner}{quote}\W*(({re.escape(best)})|$)"
    return {
        "doublequote": bool(found and re.search(doubled, sample, re.M)),
        "delimiter": best,
        "quotechar": quote,
        "skipinitialspace": between.count(best) == spaces if between else 0,
    }


def _most(values):
    """The most frequent value, the first of them."""
    return max(dict.fromkeys(values), key=values.count)


def _steady(counts, total, delimiters):
    """Characters with the count that most lines have, and by how many lines that wins."""
    modes = {}
    for character, known in counts.items():
        count = max(known, key=known.get)
        wins = 2 * known[count] - total
        if count > 0 and wins > 0 and (delimiters is None or character in delimiters):
            modes[character] = (count, wins)
    share = 1.0
    while share >= 0.9:
        found = {key: mode for key, mode in modes.items() if mode[1] / total >= share}
        if found:
            return found
        share -= 0.01
    return {}


def _kind(text):
    """What a field looks like: a number, or text of some length."""
    try:
        complex(text)
    except (ValueError, OverflowError):
        return len(text)
    return complex
