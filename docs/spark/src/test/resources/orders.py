"""Orders, one a line: region;amount;discount in percent. Returns are negative, headings are skipped."""

RATES = {'north': 1.0, 'south': 0.9, 'west': 1.25}


def main(line):
    if line.startswith('#'):
        return None
    region, amount, percent = line.split(';')
    total = 0
    for part in range(int(amount)):
        total += 100 - int(percent) if part % 2 else 100
    return region, total / 100 * RATES[region]
