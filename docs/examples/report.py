"""Builds a JSON report about sales: grouping, statistics, dates, and a custom encoder."""

import json
import random
from collections import Counter, defaultdict, namedtuple
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cached_property, singledispatch
from itertools import accumulate, pairwise
from statistics import mean, median, pstdev, quantiles
from types import MappingProxyType

Sale = namedtuple("Sale", "id when region product quantity price")


class Region(str, Enum):
    NORTH = "north"
    SOUTH = "south"
    WEST = "west"


PRICES = MappingProxyType({"tea": Decimal("3.50"), "coffee": Decimal("4.25"), "cake": Decimal("2.99"), "mug": Decimal("11.00")})


def make_sales(count, seed):
    generator = random.Random(seed)
    start = datetime(2024, 3, 1, 8, tzinfo=timezone.utc)
    for number in range(1, count + 1):
        start += timedelta(minutes=generator.randint(3, 240))
        product = generator.choice(sorted(PRICES))
        yield Sale(
            number, start, generator.choice(list(Region)), product, generator.randint(1, 5), PRICES[product]
        )


@singledispatch
def encode(value):
    raise TypeError(f"can't encode {type(value).__name__}")


@encode.register
def _(value: Decimal):
    return float(value)


@encode.register(datetime)
@encode.register(date)
def _(value):
    return value.isoformat()


@encode.register(set)
@encode.register(frozenset)
def _(value):
    return sorted(value)


@encode.register
def _(value: timedelta):
    return value.total_seconds()


class Encoder(json.JSONEncoder):
    def default(self, value):
        if is_dataclass(value):
            return asdict(value)
        return encode(value)


@dataclass
class Summary:
    count: int
    revenue: Decimal
    mean: float
    median: float
    deviation: float
    quartiles: list = field(default_factory=list)

    @classmethod
    def of(cls, sales):
        amounts = [float(s.price * s.quantity) for s in sales]
        return cls(
            len(sales),
            sum((s.price * s.quantity for s in sales), Decimal()),
            round(mean(amounts), 3),
            median(amounts),
            round(pstdev(amounts), 3),
            [round(q, 2) for q in quantiles(amounts, n=4)] if len(amounts) > 1 else [],
        )


class Report:
    def __init__(self, sales):
        self.sales = list(sales)
        self.computed = Counter()

    def group(self, key):
        groups = defaultdict(list)
        for sale in self.sales:
            groups[key(sale)].append(sale)
        return dict(sorted(groups.items()))

    @cached_property
    def by_region(self):
        self.computed["by_region"] += 1
        return {region.value: Summary.of(sales) for region, sales in self.group(lambda s: s.region).items()}

    @cached_property
    def by_week(self):
        self.computed["by_week"] += 1
        weeks = self.group(lambda s: s.when.isocalendar()[:2])
        return {f"{year}-W{week:02d}": Summary.of(sales).revenue for (year, week), sales in weeks.items()}

    def gaps(self):
        return max((b.when - a.when, a.id) for a, b in pairwise(self.sales))

    def document(self):
        products = Counter()
        for sale in self.sales:
            products[sale.product] += sale.quantity
        longest, after = self.gaps()
        return {
            "title": "Sales ☕",
            "period": {"from": self.sales[0].when.date(), "to": self.sales[-1].when.date()},
            "total": Summary.of(self.sales),
            "regions": self.by_region,
            "weeks": self.by_week,
            "running": [str(x) for x in accumulate(self.by_week.values())],
            "best": products.most_common(2),
            "days": {s.when.strftime("%a") for s in self.sales},
            "longest gap": {"length": longest, "after": after},
            "empty": [{}, [], None, True, ""],
        }


def main():
    report = Report(make_sales(150, seed=7))
    document = report.document()
    text = json.dumps(document, cls=Encoder, indent=2, ensure_ascii=False)
    print(text)
    again = json.loads(text)
    print(again["total"] == json.loads(json.dumps(document["total"], cls=Encoder)))
    print(json.dumps(again, sort_keys=True, separators=(",", ":"))[:120])
    print(report.by_region is report.by_region, dict(report.computed))
    exact = json.loads('{"a": 1.10, "b": [1e3, -0.5]}', parse_float=Decimal)
    print(exact)
    pairs = json.loads('{"x": 1, "y": {"x": 2}}', object_pairs_hook=lambda items: [(k, v) for k, v in items])
    print(pairs)
    for bad in ('{"a": }', "[1, 2", '{"a" 1}', "nul", '"\\x"', "[1] 2", ""):
        try:
            json.loads(bad)
        except json.JSONDecodeError as error:
            print(f"{bad!r}: {error.msg} at {error.lineno}:{error.colno}")
    for value in (object(), {1, "a"}, float("nan")):
        try:
            print(json.dumps(value, cls=Encoder, allow_nan=False))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


main()
