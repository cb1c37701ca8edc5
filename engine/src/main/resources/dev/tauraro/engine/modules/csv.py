"""Tables as text."""

from _csv import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, field_size_limit, get_dialect,
    list_dialects, reader, register_dialect, unregister_dialect, writer,
)
from _csv import Dialect as _Dialect

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "excel",
    "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
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

    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.split("\n") if line.strip()]
        quote = "'" if sample.count("'") > sample.count('"') and '"' not in sample else '"'
        candidates = {}
        for line in lines[:50]:
            inside = False
            for c in line:
                if c == quote:
                    inside = not inside
                elif not inside and not c.isalnum() and c not in "\r'\"_.":
                    candidates.setdefault(c, 0)
        best = []
        for c in candidates:
            if delimiters is not None and c not in delimiters:
                continue
            counts = [line.count(c) for line in lines[:50]]
            if counts and min(counts) > 0 and min(counts) == max(counts):
                best.append(c)
        for c in self.preferred:
            if c in best:
                break
        else:
            if not best:
                raise Error("Could not determine delimiter")
            c = best[0]

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.delimiter = c
        dialect.quotechar = quote
        dialect.doublequote = quote * 2 in sample
        dialect.skipinitialspace = all(
            sample.count(c) == sample.count(c + " ") for _ in [0])
        return dialect

    def has_header(self, sample):
        rows = list(reader(sample.splitlines(), self.sniff(sample)))
        header, rest = rows[0], rows[1:21]
        votes = 0
        for i, title in enumerate(header):
            column = [row[i] for row in rest if len(row) == len(header)]
            if not column:
                continue
            try:
                for value in column:
                    complex(value)
            except ValueError:
                lengths = {len(value) for value in column}
                if len(lengths) == 1:
                    votes += 1 if len(title) not in lengths else -1
                continue
            try:
                complex(title)
                votes -= 1
            except ValueError:
                votes += 1
        return votes > 0
