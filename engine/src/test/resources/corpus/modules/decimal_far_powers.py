# Powers, exponentials and logarithms of decimals whose exponents are far beyond those of floats.
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, DecimalException

CONTEXTS = (
    Context(prec=30, Emax=MAX_EMAX, Emin=MIN_EMIN), Context(), Context(prec=5, traps=[]))


def show(name, *texts):
    answers = []
    for each in CONTEXTS:
        context = each.copy()
        try:
            answer = str(getattr(context, name)(*map(Decimal, texts)))
        except DecimalException as error:
            answer = type(error).__name__
        signals = "".join(signal.__name__[0] for signal, given in context.flags.items() if given)
        answers.append(f"{answer} {signals}")
    print(name, *texts, "|", " | ".join(answers))


for number in ("5e9", "-5e9", "123456789012.5", "2e18", "-2e18", "1e19", "1e-3000000000",
               "-1e-3000000000", "99999999", "-300000000", "1e8"):
    show("exp", number)
for number in ("1e3000000000", "7e-3000000001", "12345e99999999999", "1e-900000000000000000",
               "1.00000000000000000000001", "2e100000000"):
    show("ln", number)
    show("log10", number)
    show("sqrt", number)
for base, power in (
        ("2", "5e9"), ("2", "-5.5e9"), ("10", "3000000000.5"), ("1e3000000000", "0.5"),
        ("4e3000000000", "1.5"), ("3e-3000000001", "0.25"), ("2", "1e-3000000000"),
        ("2", "-1e-60"), ("0.5", "1e-99999999999"), ("1e-900000000000000000", "3"),
        ("1.0000000000000000000000000001", "1e30"), ("1.0000000000000000000000000001", "1e60"),
        ("0.9999999999999999999999999999", "1e60"), ("7", "1234567890123456789"),
        ("9e900000000000000000", "1.1"), ("-2", "3000000001"), ("10", "999999999"),
        ("1e100", "9999999999999999"), ("1.000001", "123456789")):
    show("power", base, power)
show("next_toward", "1e-1000026", "-1")
show("next_toward", "1e-999999", "1e-1000000")
