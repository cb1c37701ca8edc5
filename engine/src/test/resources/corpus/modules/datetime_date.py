from datetime import date, datetime, timedelta


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


day = timedelta(days=1)
d = date(2020, 1, 1)
for make in [
    lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2000, 13, 1),
    lambda: date(2000, 2, 30), lambda: date(1900, 2, 29), lambda: date(2000), lambda: date(),
    lambda: date("a", 1, 1), lambda: date(1.5, 1, 1), lambda: date(2000, 1, 1, 1),
    lambda: date(10**20, 1, 1), lambda: date.fromordinal(0), lambda: date.fromordinal(10**7),
    lambda: date.fromordinal(1), lambda: date.fromordinal(3652059), lambda: date.fromordinal(737425),
    lambda: date.fromisoformat("x"), lambda: date.fromisoformat(1),
    lambda: date.fromisoformat("2020-02-30"), lambda: date.fromisoformat("20200230"),
    lambda: date.fromisoformat("2020-W01-1"), lambda: date.fromisoformat("2020W01"),
    lambda: date.fromisoformat("2020-W54"), lambda: date.fromisoformat("2020-1-01"),
    lambda: date.fromisoformat("2020-12-31"), lambda: date.fromisoformat("20201231"),
    lambda: date.fromisoformat("2020-W53-7"), lambda: date.fromisocalendar(2020, 54, 1),
    lambda: date.fromisocalendar(2020, 1, 8), lambda: date.fromisocalendar(0, 1, 1),
    lambda: date.fromisocalendar(2020, 53, 4), lambda: date.fromisocalendar(2020, "a", 1),
    lambda: d.isocalendar(), lambda: date(2021, 1, 3).isocalendar(),
    lambda: date(2019, 12, 30).isocalendar().week, lambda: tuple(d.isocalendar()),
    lambda: d.isocalendar() == (2020, 1, 3), lambda: d + 1, lambda: date.max + day,
    lambda: date.min - day, lambda: d - date(2019, 1, 1), lambda: d + timedelta(60),
    lambda: day + d, lambda: d - timedelta(hours=36), lambda: d < 1,
    lambda: d < datetime(2020, 1, 1), lambda: d == datetime(2020, 1, 1),
    lambda: d.replace(month=13), lambda: d.replace(day=31), lambda: d.replace(2021, 2),
    lambda: d.timetuple(), lambda: d.strftime("%Y %q %"), lambda: format(d, "%d.%m"),
    lambda: format(d, ""), lambda: f"{d:%A}", lambda: d.ctime(), lambda: date.fromtimestamp(1e20),
    lambda: date.fromtimestamp(1e11), lambda: date.fromtimestamp(float("nan")),
    lambda: date.fromtimestamp("a"), lambda: date.fromtimestamp(0), lambda: date.fromtimestamp(-1),
    lambda: d.strftime(), lambda: d.strftime(1), lambda: date.fromordinal("a"),
    lambda: (d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal()),
    lambda: (d.isoformat(), str(d), repr(d)), lambda: (date.min, date.max, date.resolution),
    lambda: d == date(2020, 1, 1), lambda: d != date(2020, 1, 2), lambda: d < date(2020, 1, 2),
    lambda: d >= date(2020, 1, 2), lambda: hash(d) == hash(date(2020, 1, 1)), lambda: d == 5,
    lambda: sorted([date(2021, 1, 1), d]), lambda: d.__reduce__(), lambda: date.today() > d,
    lambda: date(5, 1, 1).strftime("%Y %y %G %C"), lambda: date(2020, 1, 1) - datetime(2020, 1, 1),
    lambda: date(*(2020, 1, 1).__class__((1, 2, 3))), lambda: date.fromisoformat("0001-01-01"),
]:
    show(make)
for year in [1, 4, 100, 400, 1899, 1900, 1999, 2000, 2023, 2024, 2026, 9999]:
    for month, dom in [(1, 1), (2, 28), (3, 1), (12, 31)]:
        x = date(year, month, dom)
        print(x, x.toordinal(), x.weekday(), x.isocalendar() if year < 9999 else "",
              x.strftime("%j %U %W %V %G %u %w"), date.fromordinal(x.toordinal()) == x)


class Day(date):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.tag = "t"
        return self

    def __str__(self):
        return "day " + super().__str__()


x = Day(2020, 5, 17)
show(lambda: (x, str(x), x.tag, x + day, (x + day).tag, x.replace(day=1), Day.fromordinal(5)))
show(lambda: (type(x - day), x - x, x == date(2020, 5, 17), Day.fromisoformat("2020-01-01")))
show(lambda: isinstance(datetime.now(), date))
