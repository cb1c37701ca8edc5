import json
log = """2024-01-03 deposit alice 100
2024-01-04 deposit bob 50
2024-01-05 transfer alice bob 30
2024-01-06 withdraw bob 100
bad line here
2024-01-07 transfer carol alice 5
2024-01-08 withdraw alice x
2024-01-09 withdraw alice 70"""
class BankError(Exception): pass
class Bank:
    def __init__(self): self.accounts, self.errors = {}, []
    def deposit(self, who, n): self.accounts[who] = self.accounts.get(who, 0) + n
    def withdraw(self, who, n):
        if self.accounts.get(who, 0) < n: raise BankError(f"{who} lacks {n - self.accounts.get(who, 0)}")
        self.accounts[who] -= n
    def transfer(self, a, b, n): self.withdraw(a, n); self.deposit(b, n)
    def apply(self, line):
        try: date, op, *args, amount = line.split(); getattr(self, op)(*args, int(amount))
        except (BankError, ValueError, AttributeError, TypeError) as e: self.errors.append((type(e).__name__, str(e)))
        else: return date
b = Bank()
print([b.apply(l) for l in log.splitlines()])
print(b.accounts)
for e in b.errors: print(*e, sep=": ")
items = json.loads('[{"sku": "a1", "qty": 5, "price": 2.5}, {"sku": "b2", "qty": 0, "price": 10}, {"sku": "c3", "qty": 12, "price": 0.99}]')
total = sum(i["qty"] * i["price"] for i in items)
print(f"{total:.2f}", json.dumps({i["sku"]: round(i["qty"] * i["price"], 2) for i in items if i["qty"]}, sort_keys=True))
print(f"{'sku':<6}|{'qty':>5}|{'price':>8}")
for i in sorted(items, key=lambda i: (-i["qty"], i["sku"])): print(f"{i['sku']:<6}|{i['qty']:>5}|{i['price']:>8.2f}")
groups = {}
for i in items: groups.setdefault("in" if i["qty"] else "out", []).append(i["sku"])
print(json.dumps(groups, indent=1))
