import time


def show(make):
    try:
        print(repr(make()))
    except Exception as e:
        print(type(e).__name__, e)


g = time.gmtime(0)
for make in [
    lambda: g, lambda: g.tm_gmtoff, lambda: time.gmtime(1.9), lambda: time.gmtime("a"),
    lambda: time.gmtime(1e20), lambda: time.gmtime(-1), lambda: time.gmtime(1e15),
    lambda: time.mktime((2020, 1, 1, 0, 0, 0)), lambda: time.mktime(1),
    lambda: time.asctime(g), lambda: time.asctime((2020, 13, 1, 0, 0, 0, 0, 0, 0)),
    lambda: time.strftime("%Y-%m-%d %H:%M:%S %j %a", g), lambda: time.strftime("%f", g),
    lambda: time.strftime("%Y", (2020, 0, 0, 0, 0, 0, 0, 0, 0)),
    lambda: time.strftime("%Y %m %d %j %w", (2020, 1, 1, 0, 0, 0, 7, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 32, 0, 0, 0, 7, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 3, 24, 0, 0, 7, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 3, 2, 60, 0, 7, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 3, 2, 6, 62, 7, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 3, 2, 6, 6, -2, 0, 0)),
    lambda: time.strftime("%Y", (2020, 1, 3, 2, 6, 6, 2, 367, 0)), lambda: time.strftime(1),
    lambda: time.strftime("%Y", 1), lambda: time.strptime("2020-01-02", "%Y-%m-%d"),
    lambda: time.strptime("Mon Jan  5 10:11:12 2015"), lambda: time.strptime("+0100", "%z").tm_gmtoff,
    lambda: time.strptime("UTC", "%Z"), lambda: time.strptime(1), lambda: time.struct_time((1, 2, 3)),
    lambda: time.struct_time(range(11)), lambda: time.struct_time(range(11)).tm_gmtoff,
    lambda: time.struct_time(1), lambda: g[:3], lambda: g == tuple(g), lambda: g.tm_year,
    lambda: hash(g) == hash(tuple(g)), lambda: time.strptime("366", "%j"),
    lambda: time.strptime("29 Feb", "%d %b"), lambda: time.strftime(""), lambda: time.strptime("", ""),
    lambda: time.strftime("%Y", (12345, 1, 3, 2, 6, 6, 2, 6, 0)), lambda: time.strptime("x", "%Y"),
    lambda: len(time.localtime()), lambda: time.gmtime(None)[0] > 2000, lambda: len(time.ctime()),
    lambda: time.gmtime(1700000000), lambda: time.gmtime(1582979415).tm_yday, lambda: list(g),
    lambda: (g.n_fields, g.n_sequence_fields), lambda: isinstance(g, tuple),
    lambda: time.sleep(-1), lambda: time.time() > 0, lambda: time.monotonic() >= 0,
    lambda: time.perf_counter_ns() > 0, lambda: type(time.time_ns()),
]:
    show(make)
