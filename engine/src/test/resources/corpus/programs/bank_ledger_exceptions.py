"""A bank with accounts, interest, transactions that roll back, an audit log and invariants."""


class BankError(Exception):
    code = 1

    def __init_subclass__(cls, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code


class InsufficientFunds(BankError, code=2):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {account.balance}, wanted {wanted}")
        self.missing = wanted - account.balance


class Frozen(BankError, code=3):
    pass


class Limited(BankError, code=4):
    pass


class Positive:
    """A descriptor: amounts above zero."""

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.slot)

    def __set__(self, instance, value):
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"{self.slot[1:]} must be int, not {type(value).__name__}")
        if value < 0:
            raise ValueError(f"{self.slot[1:]} may not be {value}")
        setattr(instance, self.slot, value)


class Account:
    balance = Positive()
    opened = 0

    def __init__(self, owner, balance=0, /, *, frozen=False):
        self.owner = owner
        self.balance = balance
        self.frozen = frozen
        self.history = []
        Account.opened += 1

    def deposit(self, amount):
        if self.frozen:
            raise Frozen(self.owner)
        self.balance += amount
        self.history.append(("+", amount))
        return self

    def withdraw(self, amount):
        if self.frozen:
            raise Frozen(self.owner)
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("-", amount))
        return self

    def snapshot(self):
        return self.balance, len(self.history), dict(vars(self))

    def __repr__(self):
        return f"<{type(self).__name__} {self.owner}: {self.balance:,}>"

    def __lt__(self, other):
        return (self.balance, self.owner) < (other.balance, other.owner)


class Savings(Account):
    rate = 3

    def __init__(self, *args, limit=500, **options):
        super().__init__(*args, **options)
        self.limit = limit

    def withdraw(self, amount):
        if amount > self.limit:
            raise Limited(f"{amount} > {self.limit}")
        return super().withdraw(amount)

    def interest(self):
        return self.balance * self.rate // 100


class Transaction:
    depth = 0

    def __init__(self, bank, name):
        self.bank, self.name = bank, name

    def __enter__(self):
        Transaction.depth += 1
        self.saved = {account: account.snapshot() for account in self.bank}
        self.bank.log(f"{'  ' * Transaction.depth}begin {self.name}")
        return self

    def __exit__(self, kind, error, trace):
        try:
            if kind is not None:
                for account, (balance, length, _) in self.saved.items():
                    account.balance = balance
                    del account.history[length:]
                self.bank.log(f"{'  ' * Transaction.depth}undo {self.name}: {kind.__name__}")
                return issubclass(kind, BankError) and kind.code > 2
            self.bank.log(f"{'  ' * Transaction.depth}commit {self.name}")
        finally:
            Transaction.depth -= 1


class Bank:
    def __init__(self):
        self._accounts = {}
        self._log = []

    def log(self, line):
        self._log.append(line)

    def open(self, kind, owner, *args, **options):
        if owner in self._accounts:
            raise BankError(f"{owner} has an account")
        self._accounts[owner] = account = kind(owner, *args, **options)
        return account

    def __iter__(self):
        return iter(self._accounts.values())

    def __getitem__(self, owner):
        try:
            return self._accounts[owner]
        except KeyError as error:
            raise BankError(f"no account of {owner}") from error

    def __len__(self):
        return len(self._accounts)

    def __contains__(self, owner):
        return owner in self._accounts

    def transfer(self, source, target, amount):
        with Transaction(self, f"{source}->{target} {amount}"):
            self[target].deposit(amount)
            self[source].withdraw(amount)
            return amount
        return 0

    @property
    def total(self):
        return sum(account.balance for account in self)


bank = Bank()
bank.open(Account, "ann", 1_000)
bank.open(Savings, "bob", 2_500, limit=700)
bank.open(Account, "cyd", frozen=True)
bank.open(Savings, "dan", 10**20)
for attempt in [
    ("ann", "bob", 300), ("bob", "ann", 700), ("bob", "ann", 701), ("ann", "bob", 5000), ("ann", "cyd", 1),
    ("ann", "eve", 1), ("eve", "ann", 1), ("dan", "ann", -5), ("ann", "bob", 1.5), ("ann", "bob", "x"),
    ("dan", "bob", 400), ("ann", "ann", 10),
]:
    before = bank.total
    try:
        moved = bank.transfer(*attempt)
    except InsufficientFunds as error:
        print("short by", error.missing, "-", error)
    except BankError as error:
        print(f"{type(error).__name__}({error.code}): {error}; cause {error.__cause__!r}")
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}; context {type(error.__context__).__name__}")
    else:
        print("moved", moved)
    finally:
        assert bank.total == before, (attempt, bank.total, before)
print(*sorted(bank), sep="\n")
print("\n".join(bank._log))
for year in range(1, 4):
    for account in bank:
        match account:
            case Savings(frozen=False, balance=b) if b < 10**6:
                account.deposit(account.interest())
            case Savings():
                pass
            case Account(frozen=True):
                account.frozen = False
    print(year, [account.balance for account in bank])
print(bank["bob"].history, len(bank), "ann" in bank, "eve" in bank, Account.opened, Account.balance is vars(Account)["balance"])


def settle(bank, orders, depth=0):
    """Runs orders in nested transactions: an inner failure may undo outer ones."""
    if not orders:
        return depth
    (source, target, amount), *rest = orders
    with Transaction(bank, f"#{depth}"):
        bank[source].withdraw(amount)
        bank[target].deposit(amount)
        return settle(bank, rest, depth + 1)
    return f"stopped at {depth}"


for orders in (
    [("ann", "bob", 10), ("bob", "ann", 20), ("ann", "cyd", 30)],
    [("ann", "bob", 10), ("bob", "ann", 7000)],
    [("ann", "bob", 10), ("bob", "ann", 10**9), ("bob", "nobody", 1)],
    [("ann", "bob", 10), ("ann", "nobody", 1)],
):
    bank._log.clear()
    try:
        print("settled", settle(bank, orders))
    except BankError as error:
        chain = []
        while error:
            chain.append(f"{type(error).__name__}: {error}")
            error = error.__cause__ or error.__context__
        print("failed", chain)
    print(*bank._log, sep="\n")
    print([account.balance for account in bank])
