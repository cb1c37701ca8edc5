# Dates, times and zones through pickle and copy, and subclasses with a constructor of their own.
import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Office(tzinfo):
    """A zone with state: made without arguments by pickle."""

    def __init__(self, hours=0, name="nowhere"):
        self.hours = hours
        self.name = name

    def utcoffset(self, moment):
        return timedelta(hours=self.hours)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return self.name


class Branch(Office):
    def __getinitargs__(self):
        return self.hours, "branch of " + self.name


for zone in (Office(-5, "Lima"), Branch(9, "Tokyo"), timezone(timedelta(hours=2), "EET")):
    meeting = datetime(2024, 2, 29, 9, 30, 15, 250, tzinfo=zone)
    opening = time(8, 15, tzinfo=zone)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps((meeting, opening), protocol))
        assert again == (meeting, opening), (protocol, again)
    print(again[0], again[1], again[0].tzname())
    print(copy.copy(zone).tzname(None), copy.deepcopy(meeting) == meeting)

twice = datetime(2024, 10, 27, 2, 30, fold=1)
late = time(2, 30, fold=1)
for protocol in (0, 2, 3, 4, 5):
    print(protocol, twice.__reduce_ex__(protocol)[1], late.__reduce_ex__(protocol)[1],
          pickle.loads(pickle.dumps(twice, protocol)).fold)
print(copy.copy(twice).fold, copy.deepcopy(late).fold, late.__reduce__()[1])


class Stamped(datetime):
    def __new__(cls, *args, **kwargs):
        made = datetime.__new__(cls, *args, **kwargs)
        made.stamp = "by the class"
        return made


first = Stamped(2024, 1, 31, 12)
for label, made in {
        "plus": first + timedelta(days=1),
        "minus": first - timedelta(hours=1),
        "replace": first.replace(day=2),
        "astimezone": first.replace(tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=1))),
        "fromtimestamp": Stamped.fromtimestamp(0, timezone.utc),
        "fromtimestamp of a zone": Stamped.fromtimestamp(0, Office(1)),
        "combine": Stamped.combine(date(2024, 1, 1), time(3)),
        "fromisoformat": Stamped.fromisoformat("2024-01-01"),
        "copy": copy.copy(first),
}.items():
    print(f"{label}: {type(made).__name__} {made} {getattr(made, 'stamp', 'not called')}")

# a date and a datetime are not equal, unless date is asked itself
day, noon = date(2024, 1, 1), datetime(2024, 1, 1, 12)
print(day == noon, noon == day, day.__eq__(noon), noon.__eq__(day))

for parts in ((2024, 2**40, 1), (2**40, 1, 1), (2024, 1, 8), (2023, 53, 1), (10000, 1, 1)):
    try:
        print(date.fromisocalendar(*parts))
    except ValueError as error:
        print(parts, error)

# bytes are the state of a pickle, when they can be
print(datetime(b"\x07\xe8\x02\x1d\x09\x1e\x0f\x00\x00\xfa"), time(b"\x82\x1e\x00\x00\x00\x00").fold)
for wrong in (lambda: datetime(b"\x01" * 10, "EST"), lambda: date(b"1995"), lambda: time(b"9:59.0")):
    try:
        print(wrong())
    except TypeError as error:
        print("TypeError", "state arg" in str(error))
