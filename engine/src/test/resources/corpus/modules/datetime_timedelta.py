from datetime import date, datetime, time, timedelta, timezone


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


day = timedelta(days=1)
for make in [
    lambda: day / 0, lambda: day // 0, lambda: day % timedelta(0), lambda: day / timedelta(0),
    lambda: day // timedelta(0), lambda: day / 0.0, lambda: day * float("nan"),
    lambda: day * float("inf"), lambda: day / float("nan"), lambda: day * 1e300,
    lambda: timedelta(days=10**10), lambda: timedelta(days=10**30), lambda: timedelta(days="a"),
    lambda: timedelta(x=1), lambda: timedelta(days=float("nan")),
    lambda: timedelta(days=float("inf")), lambda: timedelta(days=1e20), lambda: day + 1,
    lambda: day < 1, lambda: day == "a", lambda: 1 - day, lambda: day // 1.5, lambda: day % 2,
    lambda: divmod(day, timedelta(hours=5)), lambda: timedelta.max + day,
    lambda: -timedelta.max, lambda: timedelta.min, lambda: abs(timedelta.min),
    lambda: timedelta.max * 2, lambda: timedelta.resolution, lambda: timedelta.max,
    lambda: timedelta(1, 2, 3, 4, 5, 6, 7), lambda: timedelta(weeks=1.5, hours=-3.25),
    lambda: timedelta(microseconds=0.5), lambda: timedelta(microseconds=1.5),
    lambda: timedelta(microseconds=2.5), lambda: timedelta(seconds=0.1, milliseconds=0.2),
    lambda: timedelta(days=-1.123456789), lambda: timedelta(seconds=1e-7), lambda: str(day),
    lambda: str(-day), lambda: str(timedelta(days=2, microseconds=5)), lambda: str(timedelta(0)),
    lambda: timedelta(0), lambda: -timedelta(microseconds=1), lambda: bool(timedelta(0)),
    lambda: timedelta(seconds=1.25).total_seconds(), lambda: timedelta.max.total_seconds(),
    lambda: day * 1.5, lambda: 3 * day, lambda: day / 7, lambda: day / 3.3, lambda: day // 7,
    lambda: day / timedelta(hours=7), lambda: day // timedelta(hours=7),
    lambda: day % timedelta(hours=7), lambda: -day // timedelta(hours=7),
    lambda: timedelta(microseconds=5) / 2, lambda: timedelta(microseconds=-5) / 2,
    lambda: timedelta(microseconds=7) * 0.5, lambda: timedelta(microseconds=3) / -2,
    lambda: hash(timedelta(1)) == hash(timedelta(hours=24)), lambda: day > timedelta(hours=23),
    lambda: sorted([day, -day, timedelta(hours=3)]), lambda: sum([day, day], timedelta()),
    lambda: (day.days, day.seconds, day.microseconds), lambda: +day, lambda: abs(-day),
    lambda: day.__reduce__(), lambda: {day: 1}[timedelta(hours=24)],
    lambda: timedelta(hours=25) - timedelta(hours=26), lambda: max(day, timedelta(2)),
]:
    show(make)
