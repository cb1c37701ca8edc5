"""Dialects guessed from samples, and arguments that the module refuses."""
import csv
import queue

samples = {
    "commas": "name,age,city\nAnn,31,Rome\nBob,7,Oslo\n",
    "semicolons and spaces": "a; b; c\n1; 2; 3\n4; 5; 6\n",
    "tabs": "x\ty\n1\t2\n3\t4\n",
    "quotes": "'one','it''s','three'\n'four','five','six'\n",
    "doubled": '"a ""b"" c","d"\n"e","f"\n',
    "one column": '"alpha"\n"beta"\n',
    "first quoted": '"a b" | 1 | x\n"c d" | 2 | y\n',
    "colons": "12:30:45\n01:02:03\n",
    "uneven": "\n".join("k%d=v,w%s" % (i, ",u" * (i % 7 == 0)) for i in range(30)),
    "words": "some words here\nand some more\n",
    "none": "abc\ndef\n",
    "empty": "",
}
sniffer = csv.Sniffer()
for name, sample in samples.items():
    for delimiters in (None, ",;"):
        try:
            found = sniffer.sniff(sample, delimiters)
        except csv.Error as error:
            print(name, delimiters, error)
        else:
            print(name, delimiters, repr(found.delimiter), found.quotechar,
                  bool(found.doublequote), bool(found.skipinitialspace))
            rows = list(csv.reader(sample.splitlines(), found))
            print("   ", rows[:2])
dialect = sniffer.sniff(samples["commas"])
print(dialect.__name__, dialect._name, repr(dialect.lineterminator), dialect.quoting)
print(sniffer.preferred)
sniffer.preferred = ["b"]
print(sniffer.sniff("ab,ab\nab,ab\n").delimiter)
headers = {
    "titles over numbers": "name,size\nA,1\nB,22\nC,333\n",
    "only words": "one,two\nthree,four\nfive,seven\n",
    "codes of one length": "code,x\nAB1,yes\nCD2,no!\n",
    "numbers only": "1,2\n3,4\n5,6\n",
    "uneven rows": "a,b\n1,2\n3\n4,5\n",
    "complex": "real,other\n1j,x\n2e3,y\n",
}
for name, sample in headers.items():
    try:
        print(name, csv.Sniffer().has_header(sample))
    except csv.Error as error:
        print(name, error)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError, OverflowError, csv.Error, queue.Empty, queue.Full) as error:
        print(type(error).__name__, error)


for value in (None, 5, []):
    attempt(csv.reader, [], lineterminator=value)
attempt(csv.register_dialect, "name", 0, 0)
attempt(csv.register_dialect)
attempt(csv.reader)
attempt(csv.reader, [], "excel", 2)
for value in (None, True, "a", 2.0, 1 << 80, 100, 131072):
    attempt(csv.field_size_limit, value)
attempt(csv.field_size_limit)
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    one = kind(1)
    one.put(1)
    attempt(one.put, 2, timeout=-1)
    attempt(one.put, 2, False, -1)
    attempt(one.get, timeout=-0.5)
    attempt(one.get, False, -1)
    attempt(kind().put, 1, timeout=-1)
simple = queue.SimpleQueue()
simple.put(1, timeout=-1)
attempt(simple.get, timeout=-1)
attempt(simple.get)
