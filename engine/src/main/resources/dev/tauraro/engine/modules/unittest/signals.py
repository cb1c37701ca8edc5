"""Interrupts of a run; scripts get no signals here."""

_results = []


def registerResult(result):
    """Remember a result that an interrupt would stop."""
    _results.append(result)


def removeResult(result):
    """Forget a result; says whether it was known."""
    for index, each in enumerate(_results):
        if each is result:
            del _results[index]
            return True
    return False


def installHandler():
    """There are no signals to handle."""


def removeHandler(method=None):
    """There is no handler; a function is returned as it is."""
    return method
