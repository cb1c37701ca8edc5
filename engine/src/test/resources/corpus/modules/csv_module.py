import csv


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


class Out:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)


def written(rows, **options):
    out = Out()
    writer = csv.writer(out, **options)
    for row in rows:
        writer.writerow(row)
    return out.text


ROWS = [["a", "b c", 1, 2.5, None], ["x,y", 'q"r', "l\nm", "", "é"], [""], [], ["'", "\\", "\t"], (True, 1j)]
for options in [
    {}, {"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC},
    {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"quotechar": "'"}, {"lineterminator": "\n"},
    {"doublequote": False, "escapechar": "\\"}, {"dialect": "excel-tab"}, {"dialect": "unix"},
    {"quoting": csv.QUOTE_NONE}, {"doublequote": False}, {"delimiter": "ab"}, {"delimiter": ""},
    {"delimiter": 1}, {"quotechar": None}, {"quotechar": None, "quoting": csv.QUOTE_ALL}, {"quoting": 7},
    {"nothing": 1}, {"dialect": "unknown"}, {"lineterminator": None}, {"escapechar": "xx"}, {"quoting": "a"},
]:
    show(lambda: (options, written(ROWS, **options)))
show(lambda: written([5]))
show(lambda: csv.writer(5))
for lines, options in [
    (["a,b,c", "1,2,3"], {}), (['"a,b",c'], {}), (['"a""b",c'], {}), (['"a\n', 'b",c'], {}), (["a, b"], {}),
    (["a, b"], {"skipinitialspace": True}), (["a;b"], {"delimiter": ";"}), ([""], {}), (["", "a"], {}), (["a,"], {}),
    (['"a"b,c'], {}), (['"a"b,c'], {"strict": True}), (['"abc'], {}), (['"abc'], {"strict": True}),
    (["a\\,b"], {"escapechar": "\\"}), (["1,a"], {"quoting": csv.QUOTE_NONNUMERIC}),
    (["1,'a'"], {"quoting": csv.QUOTE_NONNUMERIC, "quotechar": "'"}), (['"a",b'], {"quoting": csv.QUOTE_NONE}),
    (["a\rb"], {}), (["a\r\n", "b\n"], {}), ([b"a"], {}), ([1], {}), (["a\tb"], {"dialect": "excel-tab"}),
    (['a,"b\\"c"'], {"doublequote": False, "escapechar": "\\"}), (["a,b\\"], {"escapechar": "\\"}), (["é,😀"], {}),
    (['a"b,c'], {}), (['""'], {}), (['"",""'], {}), ([" 'a' "], {"quotechar": "'"}), (["\n", "\n"], {}),
]:
    show(lambda: (lines, options, list(csv.reader(lines, **options))))
show(lambda: csv.reader(5))
r = csv.reader(['a,b', '"x\n', 'y",z'])
show(lambda: (next(r), r.line_num, next(r), r.line_num, r.dialect.delimiter, r.dialect.quoting))
show(lambda: list(csv.DictReader(["a,b", "1,2", "3", "", "4,5,6"])))
show(lambda: list(csv.DictReader(["1,2", "3"], fieldnames=["x", "y"], restval="-")))
show(lambda: list(csv.DictReader(["1,2,3,4"], ["x"], restkey="rest")))
d = csv.DictReader(["p,q", "1,2"])
show(lambda: (d.fieldnames, d.line_num, next(d), d.line_num))


def dict_written(rows, names, **options):
    out = Out()
    writer = csv.DictWriter(out, names, **options)
    writer.writeheader()
    writer.writerows(rows)
    return out.text


show(lambda: dict_written([{"a": 1, "b": 2}, {"a": 3}], ["a", "b"]))
show(lambda: dict_written([{"a": 1, "c": 2}], ["a", "b"]))
show(lambda: dict_written([{"a": 1, "c": 2}], ["a", "b"], extrasaction="ignore", restval="?"))
show(lambda: dict_written([], ["a"], extrasaction="x"))
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
show(lambda: written([["a", "b"]], dialect="pipes"))
show(lambda: csv.list_dialects())
show(lambda: (csv.get_dialect("pipes").delimiter, csv.get_dialect("pipes").lineterminator))
csv.unregister_dialect("pipes")
show(lambda: csv.get_dialect("pipes"))
show(lambda: csv.field_size_limit())


class Mine(csv.Dialect):
    delimiter = ":"
    quotechar = "'"
    lineterminator = "!"
    quoting = csv.QUOTE_MINIMAL


show(lambda: written([["a:b", "c"]], dialect=Mine))
show(lambda: written([["a:b", "c"]], dialect=Mine()))
show(lambda: list(csv.reader(["a:'b:c'"], Mine)))
show(lambda: csv.Error.__mro__)
