"""What the module of warnings remembers, and what scripts may replace in it."""
import sys
import types
import warnings


def attempt(title, function):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)


def known(option):
    try:
        warnings._setoption(option)
    except warnings._OptionError:
        return "refused " + option
    return "taken " + option


def issue(text):
    warnings.warn(text)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for _ in range(3):
        issue("once for each line")
    print(len(log), sorted(map(str, __warningregistry__))[1:])
    __warningregistry__.clear()
    issue("once for each line")
    print(len(log))

before = warnings.filters
with warnings.catch_warnings():
    print(warnings.filters is before, warnings.filters == before)
    warnings.simplefilter("error")
    attempt("error", lambda: warnings.warn("now"))
    del warnings.filters
    attempt("without filters", lambda: warnings.warn("still"))
print(warnings.filters is before)

other = types.ModuleType("other")
other.__dict__.update({name: getattr(warnings, name) for name in (
    "filters", "showwarning", "_showwarnmsg_impl", "_showwarning_orig", "_filters_mutated")})
with warnings.catch_warnings(module=other, record=True) as log:
    print(other.filters is warnings.filters, other._showwarnmsg_impl.__self__ is log)
print(other.filters is warnings.filters)

with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = lambda *args: print("shown", args[0], args[1].__name__)
    warnings.warn("mine")
    warnings.showwarning = 23
    attempt("not callable", lambda: warnings.warn("mine"))
    del warnings.showwarning
    sys.stderr = sys.stdout
    warnings.warn_explicit("default way", UserWarning, "file", 3)
    sys.stderr = sys.__stderr__
attempt("globals", lambda: warnings.warn_explicit("x", UserWarning, "f", 1, module_globals=3))

with warnings.catch_warnings():
    for option in ("1:2:3:4:5:6", "bogus::Warning", "ignore:2::4:-5", "ignore::123", "ignore::int",
                   "ignore::no.such.Kind"):
        attempt(option.count(":"), lambda: known(option))
    warnings._setoption("error::UserWarning")
    attempt("option", lambda: warnings.warn("as error"))
