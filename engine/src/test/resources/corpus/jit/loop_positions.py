# Loops over lists that go on where they were, whatever their bodies call, raise or change.


class Stop(Exception):
    pass


def odd(n):
    if n % 2 == 0:
        raise Stop(n)
    return n


def caught(items):
    total = skipped = 0
    for item in items:
        try:
            total += odd(item)
        except Stop:
            skipped += 1
            continue
    return total, skipped


def finished(items):
    log = []
    for item in items:
        try:
            if item == 7:
                break
            log.append(odd(item) if item != 4 else 40)
        except Stop as stop:
            log.append(-stop.args[0])
        finally:
            log.append("f")
    else:
        log.append("else")
    return log


def growing(items, most):
    seen = []

    def more(item):
        if len(items) < most:
            items.append(item + 1)
        return item * 2

    for item in items:
        seen.append(more(item))
    return seen


def shrinking(items):
    seen = []

    def drop(item):
        if item % 3 == 0:
            items.remove(item)
        return item

    for item in items:
        seen.append(drop(item))
    return seen


def nested(items):
    pairs = 0
    for a in items:
        for b in items:
            if len(str(a)) <= len(str(b)):
                pairs += 1
            else:
                for c in items:
                    if str(c) == str(a):
                        break
                else:
                    pairs -= 1000
    return pairs


def shared(items):
    source = iter(items)
    pairs = []
    for item in source:
        pairs.append((item, next(source, None)))
    return pairs


def counted(items):
    source = iter(items)
    first = []
    for item in source:
        first.append(str(item))
        if item == 5:
            break
    return first, list(source)


def yielded(items):
    for item in items:
        got = yield str(item)
        if got:
            yield got * item


class Box:
    def __init__(self, value):
        self.value = value

    @property
    def twice(self):
        if self.value == 13:
            raise ValueError("thirteen")
        return self.value * 2


def properties(boxes):
    total = 0
    bad = []
    for box in boxes:
        try:
            total += box.twice
        except ValueError as error:
            bad.append(str(error))
    return total, bad


def mixed(items):
    total = 0
    for item in items:
        total = total + (item if isinstance(item, int) else float(item))
        total = abs(total)
    return total


def local_names(items):
    return [sorted(name for name in locals() if name != "items")[:1] for _ in items][:2]


def stepped(items):
    found = []
    for item in items:
        class Local:
            value = item
        match item:
            case 1 | 2:
                found.append(Local.value)
            case int(n) if n > 17:
                found.append(-n)
        del Local
    return found


for turn in range(60):
    numbers = list(range(20))
    results = [
        caught(numbers),
        finished(numbers),
        finished([1, 2, 3]),
        growing([1, 2, 3], 9),
        shrinking(list(range(1, 15))),
        nested([1, 10, 100, 5]),
        shared(list(range(7))),
        counted(numbers[:9]),
        properties([Box(n) for n in numbers]),
        mixed(numbers),
        mixed(numbers + ["2.5"] + numbers),
        local_names([1, 2]),
        stepped(numbers),
    ]
    producer = yielded(numbers[:4])
    texts = [next(producer)]
    for give in [None, 2, None, None, 3]:
        try:
            texts.append(producer.send(give))
        except StopIteration:
            texts.append("end")
            break
    results.append(texts)
    if turn in (0, 59):
        for result in results:
            print(result)
