from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


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


class WrongOffset(TZ):
    def utcoffset(self, dt):
        return 5


class LargeOffset(TZ):
    def utcoffset(self, dt):
        return timedelta(days=2)


class WrongName(TZ):
    def tzname(self, dt):
        return 5


class Own(tzinfo):
    def __init__(self, offset, saving):
        self.offset = offset
        self.saving = saving

    def utcoffset(self, dt):
        return self.offset

    def dst(self, dt):
        return self.saving


for make in [
    lambda: time(24), lambda: time(1, 60), lambda: time(1, 1, 60), lambda: time(1, 1, 1, 10**6),
    lambda: time(1, 1, 1, 1, 1), lambda: time(1, 1, fold=2),
    lambda: time(1, 2, 3, 4, timezone.utc, fold=1), lambda: str(time(1, 2, 3, 4, timezone.utc)),
    lambda: time(1, 2).isoformat("hours"), lambda: time(1, 2, 3, 456789).isoformat("milliseconds"),
    lambda: time(1, 2).isoformat("x"), lambda: time(1) < time(1, tzinfo=timezone.utc),
    lambda: time(1) == time(1, tzinfo=timezone.utc), lambda: time(1) + timedelta(1),
    lambda: time.fromisoformat("04:23:01.12"), lambda: time.fromisoformat("T042301,123456789"),
    lambda: time.fromisoformat("04"), lambda: time.fromisoformat("0423"),
    lambda: time.fromisoformat("04:23:01+04:00:00.5"), lambda: time.fromisoformat("04:23:01Z"),
    lambda: time.fromisoformat("04:2301"), lambda: time.fromisoformat("25:00"),
    lambda: time.fromisoformat("04:23:"), lambda: time.fromisoformat(""),
    lambda: time.fromisoformat(1), lambda: time(1, tzinfo=TZ()).utcoffset(),
    lambda: time(1, tzinfo=WrongOffset()).utcoffset(),
    lambda: time(1, tzinfo=LargeOffset()).utcoffset(),
    lambda: time(1, tzinfo=WrongName()).tzname(), lambda: time(1, tzinfo=tzinfo()).tzname(),
    lambda: datetime(2020, 1, 1, tzinfo=tzinfo()).dst(),
    lambda: time(1).replace(hour=3, tzinfo=timezone.utc), lambda: time(1).replace(fold=3),
    lambda: time(1).strftime("%Y %H:%M:%S.%f %z|%Z"), lambda: format(time(1), "%H"),
    lambda: format(time(1), ""), lambda: (time.min, time.max, time.resolution),
    lambda: time(13, 5) > time(12), lambda: hash(time(1)) == hash(time(1, fold=1)),
    lambda: time(1, tzinfo=timezone.utc) == time(2, tzinfo=timezone(timedelta(hours=1))),
    lambda: (time(1, 2, 3, 4).hour, time(1, 2, 3, 4).microsecond, bool(time(0))),
    lambda: timezone(timedelta(hours=24)), lambda: timezone(1),
    lambda: timezone(timedelta(hours=1), "X"), lambda: timezone(timedelta(0)),
    lambda: timezone(timedelta(0)) is timezone.utc, lambda: timezone(timedelta(0), "UTC"),
    lambda: str(timezone(timedelta(hours=-1, minutes=-30))), lambda: str(timezone(timedelta(seconds=1))),
    lambda: timezone(timedelta(1), 5), lambda: (timezone.min, timezone.max, UTC),
    lambda: timezone.utc.utcoffset(1), lambda: timezone.utc.utcoffset(None),
    lambda: timezone.utc.fromutc(datetime(2020, 1, 1)), lambda: timezone.utc.fromutc(1),
    lambda: hash(timezone.utc) == hash(timezone(timedelta(0))),
    lambda: timezone.utc == timezone(timedelta(0), "a"), lambda: timezone(),
    lambda: timezone.utc < timezone.utc, lambda: str(timezone.utc), lambda: timezone.utc.dst(None),
    lambda: timezone.utc.tzname(None),
    lambda: Own(None, None).fromutc(datetime(2020, 1, 1)), lambda: tzinfo().utcoffset(None),
    lambda: timezone.__mro__, lambda: datetime.combine(date(2020, 1, 1), time(1, tzinfo=timezone.utc)),
]:
    show(make)
for offset, saving in [(None, None), (timedelta(hours=1), None), (timedelta(hours=2), timedelta(hours=1))]:
    zone = Own(offset, saving)
    show(lambda: zone.fromutc(datetime(2020, 1, 1, tzinfo=zone)).isoformat())


class Eastern(tzinfo):
    """Daylight saving from the second Sunday of March to the first of November."""

    def _change(self, year, month, sunday):
        first = date(year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (sunday - 1))

    def dst(self, dt):
        begin = datetime.combine(self._change(dt.year, 3, 2), time(2))
        end = datetime.combine(self._change(dt.year, 11, 1), time(2))
        plain = dt.replace(tzinfo=None)
        if begin <= plain < end - timedelta(hours=1):
            return timedelta(hours=1)
        if end - timedelta(hours=1) <= plain < end:
            return timedelta(0) if dt.fold else timedelta(hours=1)
        return timedelta(0)

    def utcoffset(self, dt):
        return timedelta(hours=-5) + self.dst(dt)

    def tzname(self, dt):
        return "EDT" if self.dst(dt) else "EST"


eastern = Eastern()
for text in ["2024-01-15T12:00", "2024-03-10T06:59", "2024-03-10T07:00", "2024-07-04T12:00",
             "2024-11-03T05:30", "2024-11-03T07:30"]:
    utc = datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
    local = utc.astimezone(eastern)
    print(local, local.tzname(), local.strftime("%H:%M %z %Z"), local.astimezone(timezone.utc) == utc,
          local.timetuple().tm_isdst)
