# The inputs (below the editor) are variables here. The last line is the result.
import json
from collections import defaultdict

VAT = {"GB": 0.20, "FI": 0.255}


def gross(order):
    return order["net"] * (1 + VAT.get(order["country"], 0))


customers = defaultdict(lambda: {"orders": 0, "gross": 0.0})
for order in orders:
    entry = customers[order["customer"]]
    entry["orders"] += 1
    entry["gross"] = round(entry["gross"] + gross(order), 2)

ranking = sorted(customers, key=lambda name: customers[name]["gross"], reverse=True)
print("best customer:", ranking[0])
print(json.dumps(customers[ranking[0]]))

{"ranking": ranking, "customers": customers, "countries": sorted({order["country"] for order in orders})}
