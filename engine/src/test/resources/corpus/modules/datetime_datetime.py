from datetime import date, datetime, time, timedelta, timezone, tzinfo


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


class TZ(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1, minutes=1)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return "TZ"

    def __repr__(self):
        return "TZ()"


d = datetime(2020, 2, 29, 12, 30, 15, 123456)
u = d.replace(tzinfo=timezone.utc)
z = d.replace(tzinfo=TZ())
for make in [
    lambda: d, lambda: str(d), lambda: d.isoformat("x"), lambda: d.isoformat("xx"),
    lambda: d.isoformat(timespec="minutes"), lambda: d.replace(year=2021),
    lambda: d + timedelta(days=1), lambda: d - datetime(2020, 1, 1), lambda: d - u,
    lambda: d < u, lambda: d == u, lambda: d != u, lambda: d < date(2020, 1, 1),
    lambda: d == date(2020, 2, 29), lambda: u.timestamp(),
    lambda: u.astimezone(timezone(timedelta(hours=2))), lambda: z.astimezone(timezone.utc),
    lambda: z - u, lambda: z < u, lambda: z == u, lambda: u == u.astimezone(TZ()),
    lambda: hash(u) == hash(u.astimezone(TZ())), lambda: u.astimezone(1),
    lambda: datetime.combine(date(2020, 1, 1), time(1, tzinfo=timezone.utc)),
    lambda: datetime.combine(date(2020, 1, 1), time(1), tzinfo=timezone.utc),
    lambda: datetime.combine(1, 2), lambda: datetime.combine(date(2020, 1, 1)),
    lambda: datetime(2020, 1, 1, tzinfo=1), lambda: datetime(2020), lambda: datetime.now(5),
    lambda: datetime(2020, 1, 1, 25), lambda: u.utctimetuple(), lambda: z.utctimetuple(),
    lambda: z.timetuple(), lambda: d.timetuple(),
    lambda: d.strftime("%a %A %w %d %b %B %m %y %Y %H %I %p %M %S %f %z %Z %j %U %W %c %x %X %% %G %u %V"),
    lambda: z.strftime("%z %Z"), lambda: f"{d:%d/%m/%Y %H:%M}", lambda: format(d, ""),
    lambda: u.strftime("%D %e %F %h %k %l %n %r %R %t %T %C %g %E %O %P %v %-d %:z"),
    lambda: d.strftime("%5d|%-m|%_m|%^a|%#p|%010Y|%_H"),
    lambda: d.__reduce__(), lambda: u.__reduce__(), lambda: d.date(), lambda: d.time(),
    lambda: d.timetz(), lambda: z.timetz(), lambda: hash(d) == hash(d.replace(fold=1)),
    lambda: datetime(2020, 1, 1, 1, 2, 3, fold=1), lambda: d.ctime(), lambda: d.toordinal(),
    lambda: (d.weekday(), d.isoweekday(), d.isocalendar()), lambda: datetime.fromordinal(1),
    lambda: datetime(2020, 1, 1) - date(2020, 1, 1), lambda: datetime.min - timedelta(1),
    lambda: datetime.max + timedelta(1), lambda: (datetime.min, datetime.max, datetime.resolution),
    lambda: datetime(2020, 1, 1).replace(tzinfo=1), lambda: datetime(2020, 1, 1).replace(hour=25),
    lambda: datetime.fromtimestamp(0, timezone.utc), lambda: datetime.utcfromtimestamp(-1.25),
    lambda: datetime.fromtimestamp(1.5, tz=timezone.utc), lambda: datetime.fromtimestamp(0, 1),
    lambda: datetime.fromtimestamp(tz=timezone.utc, timestamp=5), lambda: datetime.fromtimestamp(),
    lambda: datetime.fromtimestamp("a"), lambda: datetime.utcfromtimestamp(10**12),
    lambda: datetime.utcfromtimestamp(-10**12), lambda: datetime.utcfromtimestamp(2**70),
    lambda: datetime.utcfromtimestamp(0.0000005), lambda: datetime.utcfromtimestamp(0.0000015),
    lambda: datetime.utcfromtimestamp(1234567890.123456), lambda: datetime.utcnow(1),
    lambda: datetime.fromtimestamp(1e9, TZ()), lambda: datetime.now(timezone.utc) > u,
    lambda: datetime.now(timezone.utc).tzinfo, lambda: d == 1, lambda: d < 1, lambda: d + 1,
]:
    show(make)
for text in [
    "2020-01-01T01:02:03+01:00", "20200101T010203Z", "2020-W01-1 10", "2020-01-01", "2020-01-01T",
    "2020-01-01T25:00", "2020-13-01T25:00", "2020-01-01T01:02:03.1", "2020-01-01T24:00",
    "2020-01-01T01:02:03-00:00", "2020-01-01T01:02:03 +00:00", "20200101 0102", "2020W011T01",
    "2020-W011T01", "2020-001", "2020-0101", "2020-01-01T01:0203", "2020-01-01T0102:03",
    "2020-01-01T1", "2020-01-01T01:02:03,5", "2020-01-01T01:02.5", "2020-01-01T01:02:03.",
    "2020-01-01T01:02+24:00", "2020-01-01T01:02+5", "2020-01-01T01:02z", "2020-01-01X01:02",
    "٢020-01-01", "2020-01-01T01:02:03.12345678x", "2020-W01-8", "2020-W00-1", "0000-01-01",
    "2020-01-01T01:02:60", "2020-01-01T01:02-05:30", "2020-01-01T01:02+05:30:15.123", "", "2020",
    "2020-01-01T01:02:03.123456-12:34:56", "2020-01-01😀01:02", "2020-02-30", "2020-01-01TT01",
]:
    show(lambda: datetime.fromisoformat(text))
for text, form in [
    ("2020-01-02 03:04:05.678 +0100", "%Y-%m-%d %H:%M:%S.%f %z"), ("x", "%Y"), ("2020x", "%Y"),
    ("2020", "%q"), ("2020", "%"), ("2020 366", "%Y %j"), ("30 2", "%d %m"),
    ("2020 10 1", "%Y %W %w"), ("2020 10 1", "%Y %U %w"), ("2020 10 1", "%G %V %u"),
    ("2020 10", "%G %V"), ("2020 10 1", "%Y %V %u"), ("2020 0 1", "%Y %W %w"),
    ("Jan 5, 99 11:05 PM", "%b %d, %y %I:%M %p"), ("jan 5, 68 12:05 am", "%b %d, %y %I:%M %p"),
    ("Monday January", "%A %B"), ("Mon Jan  5 10:11:12 2015", "%c"), ("may", "%b"), ("may", "%B"),
    ("01/05/15 10:11:12", "%x %X"), ("UTC", "%Z"), ("+01:30:15.5 GMT", "%z %Z"), ("5%", "%d%%"),
    (" 5   6", "%d %m"), ("5 6", "%d  %m"), ("1113", "%d%m"), ("111", "%d%m"), ("2020 100", "%Y %j"),
    ("a.b2020", "a.b%Y"), ("Z", "%z"), ("-0530", "%z"), ("+01:3000", "%z"), ("24", "%H"),
    ("2021-02-29", "%Y-%m-%d"), ("12", "%f"), ("2020 2020", "%Y %Y"), ("61", "%S"), ("60", "%S"),
    ("2020-060", "%G-%j"), ("2020 5", "%Y %U"), ("13", "%I"), ("٣", "%d"),
]:
    show(lambda: datetime.strptime(text, form))
show(lambda: datetime.strptime(1, "%Z"))


class Stamp(datetime):
    pass


s = Stamp(2020, 1, 1, 5)
show(lambda: (s, s + timedelta(1), type(s.replace(year=2021)), s.date(), Stamp.strptime("2020", "%Y")))
show(lambda: (Stamp.fromisoformat("2020-01-01"), Stamp.combine(date(2020, 1, 1), time()), s == datetime(2020, 1, 1, 5)))
total = timedelta()
moment = datetime(2024, 2, 28)
while moment < datetime(2024, 3, 2):
    moment += timedelta(hours=7, minutes=13)
    total += moment - datetime(2024, 2, 28)
print(moment, total)
