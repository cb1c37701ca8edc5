# Exceptions that hot code handles itself: every way into handlers and out of them.
import sys


class Problem(Exception):
    def __init__(self, code):
        super().__init__("problem", code)
        self.code = code


def parse(i):
    if i % 10 == 0:
        raise ValueError(i)
    if i % 7 == 0:
        raise Problem(i)
    if i % 33 == 0:
        return [][i]
    return i * 2


def guarded(n):
    good = bad = problems = others = ends = 0
    for i in range(n):
        try:
            good += parse(i)
        except ValueError as e:
            bad += e.args[0]
        except Problem as p:
            problems += p.code
            if sys.exc_info()[1] is not p:
                others += 1000000
        except (KeyError, IndexError):
            others += 1
        else:
            good += 1
        finally:
            ends += 1
    return good, bad, problems, others, ends, sys.exc_info()


print(guarded(50), guarded(1000), guarded(3000))


# Loops of the module, with variables of the module.
total = 0
caught = 0
for i in range(2000):
    try:
        total += 10 // (i % 4)
    except ZeroDivisionError:
        caught += 1
    try:
        total += {1: 2}[i % 2]
    except KeyError as e:
        total += e.args[0]
print(total, caught)


# Left by break, continue and return; nested; raised again; with a cause and a context.
def ways(n):
    log = []
    for i in range(n):
        try:
            try:
                if i % 3 == 0:
                    raise KeyError(i)
                if i % 5 == 0:
                    continue
                if i == n - 1:
                    return log[-3:], len(log)
                parse(i)
            except KeyError as e:
                if i % 2:
                    raise Problem(i) from e
                raise ValueError("odd")
            finally:
                log.append(i)
        except Problem as p:
            log.append((p.code, repr(p.__cause__), repr(p.__context__)))
        except Exception as e:
            log.append((type(e).__name__, repr(e.__context__)))
            if i > n * 2:
                break
    return log


print(ways(500), len(ways(501)), ways(503)[-1])


def again(n):
    count = 0
    for i in range(n):
        try:
            try:
                raise ValueError(i)
            except ValueError:
                count += 1
                raise
        except ValueError as e:
            count += len(e.args)
    return count


print(again(1000))


def through(n):
    for i in range(n):
        try:
            parse(i)
        except ValueError:
            raise


def outer(n):
    count = 0
    for i in range(n):
        try:
            through(i % 12)
        except (ValueError, Problem) as e:
            count += len(e.args)
    return count


print(outer(1000))


# The variable of the handler is gone behind it; others keep what they had.
def variables(n):
    x = y = 0
    for i in range(n):
        x = i
        try:
            y = x
            x = "text"
            parse(i)
            x = None
        except ValueError as e:
            if (x, y) != ("text", i):
                return "wrong", i
            x = e.args
        except Exception:
            pass
    try:
        return e
    except UnboundLocalError as u:
        return x, y, str(u)[:20]


print(variables(1000), variables(1001))


# Iterators go on where they were.
def iterators(items):
    it = iter(items)
    total = 0
    for x in it:
        try:
            total += parse(x)
            total += next(it)
        except ValueError:
            total += next(it, 0)
        except StopIteration:
            return total, "stopped"
        except Exception:
            continue
    return total


print(iterators(range(1, 1000)), iterators(list(range(1000))), iterators(tuple(range(1003))))


class Managed:
    def __init__(self, swallow):
        self.depth = 0
        self.seen = []
        self.swallow = swallow

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, value, trace):
        self.depth -= 1
        if kind is not None:
            self.seen.append(kind.__name__)
        return self.swallow and kind is ValueError


def managed(n, swallow):
    m = Managed(swallow)
    total = 0
    for i in range(n):
        try:
            with m as inner:
                total += inner.depth
                total += parse(i)
        except (ValueError, Problem, IndexError) as e:
            total += 1
    return total, len(m.seen), m.depth, m.seen[:4]


print(managed(1000, True), managed(1000, False))


# Deep recursion is an exception too.
def deep(n):
    return deep(n + 1) + 1


def tries(n):
    count = 0
    for i in range(n):
        try:
            deep(0)
        except RecursionError:
            count += 1
    return count


print(tries(12))


# Not an exception class.
def wrong(n):
    kinds = (ValueError, KeyError)
    count = 0
    for i in range(n):
        if i == n - 1:
            kinds = 5
        try:
            parse(10)
        except kinds as e:
            count += 1
    return count


try:
    wrong(500)
except TypeError as e:
    print(e, repr(e.__context__))


# Handlers in generators, which keep what they handle while they are suspended.
def handling(n):
    for i in range(n):
        try:
            yield parse(i)
        except ValueError as e:
            yield "value", sys.exc_info()[1] is e
        except Problem:
            yield "problem"


counts = {}
for x in handling(1000):
    kind = x if isinstance(x, (tuple, str)) else "other"
    counts[kind] = counts.get(kind, 0) + 1
    if sys.exc_info()[1] is not None:
        print("leaked")
    if x == ("value", True) and counts[kind] == 2:
        break
print(counts)


# Loops that an exception leaves.
def search(n):
    found = []
    for i in range(n):
        try:
            for x in range(i % 9 + 8):
                parse(x + 1)
        except ValueError as e:
            found.append(e.args[0])
        except Problem as e:
            try:
                for x in [1, 2, i]:
                    parse(x + 10)
            except (ValueError, Problem, IndexError) as e:
                found.append(len(e.args))
    return len(found), sum(found)


print(search(1000))


# Pairs in a finally block that handles exceptions itself.
def cleaning(n, d):
    total = 0
    for k in range(n):
        try:
            total += 10 // (k % d)
        except ZeroDivisionError:
            total += 1
        finally:
            for i, v in enumerate([k, 2.5][:12]):
                try:
                    total += i // (k % 3)
                except Exception as error:
                    total += len(str(error))
    return total


print(cleaning(500, 3))


# The text of a traceback, through handlers and calls.
def last(n):
    total = 0
    for i in range(n):
        try:
            total += parse(i)
        except ValueError as e:
            total += 1
            if i > 300:
                raise Problem(total)
        except (Problem, IndexError):
            pass
    return total


last(1000)
