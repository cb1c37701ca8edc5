"""Reads web server logs: regular expressions, dates, counters, percentiles, alerts."""

import re
import random
from collections import Counter, OrderedDict, defaultdict, deque
from datetime import datetime, timedelta, timezone
from heapq import nlargest
from operator import itemgetter
from typing import Iterable, Iterator, NamedTuple, Optional

LINE = re.compile(
    r"""
    (?P<host>\S+)\ \S+\ (?P<user>\S+)\             # client
    \[(?P<when>[^\]]+)\]\                          # time
    "(?P<method>[A-Z]+)\ (?P<path>[^\s?"]+)(?:\?(?P<query>[^\s"]*))?\ HTTP/(?P<version>\d\.\d)"\ 
    (?P<status>\d{3})\ (?P<size>\d+|-)
    (?:\ "(?P<referrer>[^"]*)"\ "(?P<agent>[^"]*)")?
    (?:\ (?P<seconds>\d+\.\d+))?$
    """,
    re.VERBOSE,
)
NUMBER = re.compile(r"(?<=/)\d+(?=/|$)")
BOT = re.compile(r"bot|crawl(er)?|spider", re.IGNORECASE)


class Request(NamedTuple):
    host: str
    user: Optional[str]
    when: datetime
    method: str
    path: str
    query: dict
    status: int
    size: int
    agent: str
    seconds: float

    @property
    def route(self) -> str:
        return NUMBER.sub("{id}", self.path)

    @property
    def is_error(self) -> bool:
        return self.status >= 500


def parse_query(text: Optional[str]) -> dict:
    result: dict = {}
    for name, value in re.findall(r"([^&=]+)=?([^&]*)", text or ""):
        value = re.sub(r"%([0-9A-Fa-f]{2})", lambda m: chr(int(m[1], 16)), value.replace("+", " "))
        result.setdefault(name, []).append(value)
    return result


def parse(lines: Iterable[str], rejected: list) -> Iterator[Request]:
    for number, line in enumerate(lines, start=1):
        match = LINE.match(line)
        if match is None:
            rejected.append((number, line[:30]))
            continue
        fields = match.groupdict()
        yield Request(
            fields["host"],
            None if fields["user"] == "-" else fields["user"],
            datetime.strptime(fields["when"], "%d/%b/%Y:%H:%M:%S %z"),
            fields["method"],
            fields["path"],
            parse_query(fields["query"]),
            int(fields["status"]),
            0 if fields["size"] == "-" else int(fields["size"]),
            fields["agent"] or "",
            float(fields["seconds"] or 0),
        )


class Percentiles:
    def __init__(self):
        self.values = []

    def add(self, value):
        self.values.append(value)

    def __getitem__(self, percent):
        if not self.values:
            raise IndexError("no values")
        ordered = sorted(self.values)
        position = (len(ordered) - 1) * percent / 100
        low = int(position)
        high = min(low + 1, len(ordered) - 1)
        return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


class Window:
    """Counts events within the last while."""

    def __init__(self, length: timedelta):
        self.length = length
        self.events = deque()

    def add(self, when):
        self.events.append(when)
        while self.events[0] <= when - self.length:
            self.events.popleft()
        return len(self.events)


class Analysis:
    def __init__(self):
        self.statuses = Counter()
        self.routes = defaultdict(Percentiles)
        self.bytes = Counter()
        self.hours = OrderedDict()
        self.alerts = []
        self.searches = Counter()
        self.bots = 0
        self.users = set()
        self._errors = Window(timedelta(minutes=10))
        self._alarmed = False

    def feed(self, requests):
        for request in requests:
            self.add(request)
        return self

    def add(self, request):
        self.statuses[request.status // 100] += 1
        self.routes[request.method, request.route].add(request.seconds)
        self.bytes[request.host] += request.size
        hour = request.when.astimezone(timezone.utc).replace(minute=0, second=0)
        self.hours[hour] = self.hours.get(hour, 0) + 1
        self.bots += BOT.search(request.agent) is not None
        if request.user:
            self.users.add(request.user)
        for text in request.query.get("q", ()):
            self.searches.update(re.split(r"\W+", text.lower()))
        if request.is_error:
            count = self._errors.add(request.when)
            if count >= 5 and not self._alarmed:
                self.alerts.append(f"{request.when:%H:%M:%S} {count} errors in 10 minutes")
            self._alarmed = count >= 5

    def report(self):
        yield "Statuses: " + ", ".join(f"{k}xx {v}" for k, v in sorted(self.statuses.items()))
        yield f"{'route':<26}{'count':>6}{'p50':>8}{'p95':>8}{'max':>8}"
        ranked = sorted(self.routes.items(), key=lambda item: (-len(item[1].values), item[0]))
        for (method, route), times in ranked:
            yield (
                f"{method + ' ' + route:<26}{len(times.values):>6}"
                f"{times[50]:>8.3f}{times[95]:>8.3f}{times[100]:>8.3f}"
            )
        yield "Most bytes: " + "; ".join(
            f"{host} {size / 1024:.1f} KiB" for host, size in nlargest(3, self.bytes.items(), key=itemgetter(1))
        )
        peak = max(self.hours.values())
        for hour, count in self.hours.items():
            yield f"{hour:%d %H}h {'█' * round(count / peak * 30)} {count}"
        yield f"Bots {self.bots}, users {sorted(self.users)}, searches {self.searches.most_common(3)}"
        yield from self.alerts or ["no alerts"]


def make_log(count, seed=11):
    rng = random.Random(seed)
    when = datetime(2024, 5, 17, 22, 50, tzinfo=timezone(timedelta(hours=2)))
    agents = ["Mozilla/5.0 (X11)", "curl/8.1", "GoodBot/2.1 (+http://bot.example)", "WebCrawler 1"]
    for i in range(count):
        when += timedelta(seconds=rng.randint(1, 90))
        host = f"10.0.{rng.randint(0, 2)}.{rng.randint(1, 9)}"
        user = rng.choice(["-", "-", "ann", "bob"])
        path = rng.choice(
            ["/", "/items", f"/items/{rng.randint(1, 500)}", f"/users/{rng.randint(1, 50)}/orders/{rng.randint(1, 9)}",
             "/search?q=red+shoes", "/search?q=caf%E9%20table&page=2", "/static/app.js"]
        )
        method = "POST" if path.startswith("/users") and rng.random() < 0.5 else "GET"
        burst = 120 < i < 140
        status = rng.choice([500, 503, 200]) if burst else rng.choices([200, 304, 404, 500], [90, 5, 4, 1])[0]
        size = "-" if status == 304 else rng.randint(100, 20000)
        stamp = when.strftime("%d/%b/%Y:%H:%M:%S %z")
        line = f'{host} - {user} [{stamp}] "{method} {path} HTTP/1.1" {status} {size} "-" "{rng.choice(agents)}" {rng.expovariate(8):.3f}'
        yield line if i % 97 else line.replace('"', "'")


def main():
    rejected = []
    analysis = Analysis().feed(parse(make_log(400), rejected))
    print(*analysis.report(), sep="\n")
    print("rejected", rejected)
    print(parse_query("a=1&b=x%20y+z&a=2&c"), parse_query(None))
    match = LINE.match('h - - [01/Jan/2024:00:00:00 +0000] "GET /a/12/b/345 HTTP/2.0" 200 -')
    print(match.span("path"), match.lastgroup, match["seconds"], NUMBER.findall(match["path"]), NUMBER.subn("#", match["path"]))
    try:
        Percentiles()[50]
    except IndexError as error:
        print("IndexError", error)
    masked = re.sub(r"(\d+)\.(\d+)\.\d+\.(\d+)", r"\1.\2.x.\g<3>", "from 10.0.7.1 to 192.168.0.254")
    print(masked, re.split(r"([,;])\s*", "a, b;c,d"), [m.group() for m in re.finditer(r"\b\w{3}\b", "one three two")])


main()
