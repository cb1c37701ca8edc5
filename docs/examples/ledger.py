"""A double-entry ledger: decimals, dates, currencies, statements and an audit."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, InvalidOperation
from enum import Enum
from itertools import groupby
from operator import attrgetter

CENT = Decimal("0.01")


class Kind(Enum):
    ASSET = "asset"
    LIABILITY = "liability"
    INCOME = "income"
    EXPENSE = "expense"
    EQUITY = "equity"

    @property
    def sign(self) -> int:
        return 1 if self in (Kind.ASSET, Kind.EXPENSE) else -1


class LedgerError(Exception):
    pass


class Unbalanced(LedgerError):
    def __init__(self, description: str, difference: Decimal):
        super().__init__(f"{description!r} is off by {difference}")
        self.difference = difference


@dataclass(order=True, frozen=True)
class Posting:
    account: str
    amount: Decimal

    def __neg__(self) -> Posting:
        return Posting(self.account, -self.amount)


@dataclass
class Entry:
    day: date
    description: str
    postings: list[Posting] = field(default_factory=list)
    tags: frozenset[str] = frozenset()

    def check(self) -> None:
        difference = sum((p.amount for p in self.postings), Decimal(0))
        if difference:
            raise Unbalanced(self.description, difference)


@dataclass
class Account:
    name: str
    kind: Kind
    balance: Decimal = Decimal(0)
    history: list[tuple[date, Decimal]] = field(default_factory=list, repr=False)

    def post(self, day: date, amount: Decimal) -> None:
        self.balance += amount
        self.history.append((day, self.balance))

    def shown(self) -> Decimal:
        return self.balance * self.kind.sign


class Ledger:
    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.entries: list[Entry] = []

    def open(self, name: str, kind: Kind) -> Account:
        if name in self.accounts:
            raise LedgerError(f"account {name} is open already")
        account = self.accounts[name] = Account(name, kind)
        return account

    def post(self, day: date, description: str, *tags: str, **amounts: str | Decimal) -> Entry:
        postings = []
        for name, amount in amounts.items():
            if name not in self.accounts:
                raise LedgerError(f"no account {name}; there are {', '.join(sorted(self.accounts))}")
            try:
                postings.append(Posting(name, Decimal(amount)))
            except InvalidOperation:
                raise LedgerError(f"{amount!r} is no amount") from None
        entry = Entry(day, description, postings, frozenset(tags))
        entry.check()
        for posting in entry.postings:
            self.accounts[posting.account].post(day, posting.amount)
        self.entries.append(entry)
        return entry

    def transfer(self, day: date, description: str, amount: str, *, to: str, source: str) -> Entry:
        return self.post(day, description, **{to: amount, source: -Decimal(amount)})

    def balance_of(self, kind: Kind) -> Decimal:
        return sum((a.shown() for a in self.accounts.values() if a.kind is kind), Decimal(0))

    def trial_balance(self) -> str:
        lines = [f"{'account':<12}{'debit':>12}{'credit':>12}"]
        totals = [Decimal(0), Decimal(0)]
        for account in sorted(self.accounts.values(), key=attrgetter("kind.value", "name")):
            side = 0 if account.balance >= 0 else 1
            totals[side] += abs(account.balance)
            columns = ["", ""]
            columns[side] = f"{abs(account.balance):,.2f}"
            lines.append(f"{account.name:<12}{columns[0]:>12}{columns[1]:>12}")
        lines.append(f"{'total':<12}{totals[0]:>12,.2f}{totals[1]:>12,.2f}")
        return "\n".join(lines)

    def by_month(self):
        key = lambda entry: (entry.day.year, entry.day.month)
        for month, entries in groupby(sorted(self.entries, key=attrgetter("day")), key):
            yield month, list(entries)

    def export(self) -> str:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["day", "description", "account", "amount"])
        for entry in self.entries:
            for posting in sorted(entry.postings):
                writer.writerow([entry.day.isoformat(), entry.description, posting.account, posting.amount])
        return out.getvalue()


def split(total: Decimal, shares: int) -> list[Decimal]:
    """Equal parts in whole cents that add up to the total."""
    part = (total / shares).quantize(CENT, ROUND_HALF_EVEN)
    parts = [part] * shares
    rest = total - sum(parts)
    step = CENT.copy_sign(rest)
    for i in range(int(abs(rest) / CENT)):
        parts[i] += step
    return parts


def loan_schedule(principal: Decimal, yearly_rate: Decimal, months: int):
    rate = yearly_rate / 12
    payment = (principal * rate / (1 - (1 + rate) ** -months)).quantize(CENT, ROUND_HALF_UP)
    left = principal
    for number in range(1, months + 1):
        interest = (left * rate).quantize(CENT, ROUND_HALF_UP)
        paid = min(payment, left + interest) if number < months else left + interest
        left -= paid - interest
        yield number, paid, interest, left


def main() -> None:
    ledger = Ledger()
    for name, kind in [
        ("bank", Kind.ASSET), ("cash", Kind.ASSET), ("card", Kind.LIABILITY), ("salary", Kind.INCOME),
        ("rent", Kind.EXPENSE), ("food", Kind.EXPENSE), ("capital", Kind.EQUITY), ("interest", Kind.EXPENSE),
        ("loan", Kind.LIABILITY),
    ]:
        ledger.open(name, kind)
    first = date(2024, 1, 1)
    ledger.transfer(first, "opening", "1000", to="bank", source="capital")
    for month in range(6):
        day = date(2024, 1 + month, 25)
        ledger.post(day, "salary", "income", bank="3210.55", salary="-3210.55")
        ledger.post(day + timedelta(days=6), "rent", "home", rent="1400", bank="-1400")
        for week in range(4):
            ledger.post(
                day.replace(day=3 + 7 * week), "groceries", food="83.47", card="-63.47", cash="-20.00"
            )
        ledger.transfer(day, "cash", "90", to="cash", source="bank")
    ledger.post(date(2024, 6, 30), "loan", bank="12000", loan="-12000")
    for number, paid, interest, left in loan_schedule(Decimal(12000), Decimal("0.049"), 6):
        day = date(2024, 6, 30) + timedelta(days=30 * number)
        ledger.post(day, f"payment {number}", bank=-paid, interest=interest, loan=paid - interest)
        print(f"{day:%d %b %Y} {paid:>9} {interest:>7} {left:>9}")
    print(ledger.trial_balance())
    for kind in Kind:
        print(f"{kind.name.title():<10} {ledger.balance_of(kind):>12,.2f}")
    for (year, month), entries in ledger.by_month():
        spent = sum(
            p.amount for e in entries for p in e.postings if ledger.accounts[p.account].kind is Kind.EXPENSE
        )
        print(f"{date(year, month, 1):%B %Y}: {len(entries)} entries, spent {spent}")
    print([str(part) for part in split(Decimal("100.00"), 3)], sum(split(Decimal("-0.05"), 4)))
    print(Decimal(1) / Decimal(7), Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), Decimal("1E+3"))
    text = ledger.export()
    print(len(text.splitlines()), text.splitlines()[:3])
    totals = defaultdict(Decimal)
    for row in csv.DictReader(io.StringIO(text)):
        totals[row["account"]] += Decimal(row["amount"])
    print(all(totals[name] == account.balance for name, account in ledger.accounts.items()))
    for attempt in (
        lambda: ledger.post(first, "bad", bank="1", cash="-0.99"),
        lambda: ledger.post(first, "bad", bonk="1"),
        lambda: ledger.post(first, "bad", bank="one"),
        lambda: ledger.open("bank", Kind.ASSET),
        lambda: Kind("debt"),
    ):
        try:
            attempt()
        except (LedgerError, ValueError) as error:
            print(type(error).__name__, error)
    print(repr(ledger.accounts["card"]))


main()
