"""Lines of a log, split, counted and reported as text."""

from collections import Counter, defaultdict

HOSTS = ["alpha", "beta", "gamma", "delta"]
LEVELS = ["INFO", "INFO", "INFO", "WARN", "ERROR"]


def make_lines(count):
    seed = 42
    lines = []
    for i in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        host = HOSTS[seed // 65536 % 4]
        level = LEVELS[seed // 1024 % 5]
        lines.append("2024-01-%02d %02d:%02d %s %s: took=%d ms path=/api/v%d/items"
                     % (i % 28 + 1, i % 24, seed % 60, level, host, seed % 1500, seed % 3))
    return lines


def report(lines):
    levels = Counter()
    times = defaultdict(list)
    paths = {}
    for line in lines:
        day, clock, level, host, took, _, path = line.split()
        levels[level] += 1
        times[host.rstrip(":")].append(int(took.split("=")[1]))
        path = path[path.find("=") + 1:]
        paths[path] = paths.get(path, 0) + 1
        if level == "ERROR" and clock.startswith("1"):
            levels["late " + day[-2:]] += 1
    out = []
    for host in sorted(times):
        values = times[host]
        out.append(f"{host:<8}{len(values):>6}{sum(values) / len(values):>10.2f}{max(values):>6}")
    for name, count in sorted(levels.items(), key=lambda item: (-item[1], item[0])):
        out.append("{:>10}: {}".format(name, count))
    for path in sorted(paths):
        out.append("%-20s %5d" % (path, paths[path]))
    return "\n".join(out)


LINES = make_lines(2000)


def run():
    text = report(LINES)
    return len(text), sum(map(ord, text))
