# The context of decimal arithmetic follows context variables: each task and each run has its own.
import asyncio
import contextvars
import decimal
from decimal import Decimal, getcontext, localcontext, setcontext

third = Decimal(1) / 3
print(third, [var.name for var in contextvars.copy_context()])
print(list(contextvars.copy_context().values()))


def shorter(digits):
    setcontext(decimal.Context(prec=digits))
    return Decimal(1) / 3


empty, copied = contextvars.Context(), contextvars.copy_context()
print(empty.run(shorter, 4), Decimal(2) / 3, copied.run(shorter, 6), Decimal(2) / 3)
print(empty.run(lambda: Decimal(2) / 3), copied.run(lambda: Decimal(2) / 3))
print(empty.run(getcontext) is empty.run(getcontext), empty.run(getcontext) is getcontext())
print(contextvars.copy_context().run(getcontext) is getcontext())


def changed_in_place():
    getcontext().prec = 9
    return Decimal(1) / 3


# Without a context of its own, a copy sees the one of where it was copied.
print(contextvars.copy_context().run(changed_in_place), getcontext().prec)
getcontext().prec = 28
print(contextvars.Context().run(changed_in_place), getcontext().prec)


def nested():
    with localcontext(prec=5):
        inside = contextvars.copy_context().run(shorter, 3)
        return inside, Decimal(1) / 3


print(nested(), Decimal(1) / 3)


async def worker(digits, pauses):
    seen = []
    with localcontext() as ctx:
        ctx.prec = digits
        for _ in range(pauses):
            await asyncio.sleep(0)
            seen.append(str(Decimal(1) / 7))
    await asyncio.sleep(0)
    seen.append(len(str(Decimal(1) / 7)))
    return seen


async def setter(digits):
    setcontext(decimal.Context(prec=digits, traps=[]))
    await asyncio.sleep(0)
    result = +Decimal("1.23456789"), Decimal(1) / 0
    await asyncio.sleep(0)
    return result, sorted(each.__name__ for each, on in getcontext().flags.items() if on)


async def generator(digits):
    with localcontext(prec=digits):
        for n in range(2, 5):
            yield Decimal(n) / 9


async def main():
    print(await asyncio.gather(worker(3, 2), worker(5, 3), worker(7, 1)))
    print(await asyncio.gather(setter(4), setter(6)))
    print(getcontext().prec, Decimal(1) / 7)
    getcontext().prec = 12
    print(await asyncio.create_task(worker(2, 1)), getcontext().prec)
    loop = asyncio.get_running_loop()
    own = contextvars.Context()
    own.run(shorter, 8)
    done = loop.create_future()
    loop.call_soon(lambda: done.set_result(Decimal(2) / 3), context=own)
    print(await done, Decimal(2) / 3)
    async for value in generator(3):
        print(value, end=" ")
    print(Decimal(5) / 9)


asyncio.run(main())
print(getcontext().prec)

# What contexts are made from where none was set.
decimal.DefaultContext.prec = 11
decimal.DefaultContext.rounding = decimal.ROUND_DOWN
print(contextvars.Context().run(lambda: Decimal(2) / 3), Decimal(2) / 3)
print(contextvars.Context().run(getcontext))
print(decimal.Context(), decimal.Context(prec=3).copy())

# The context is given back that was current when the manager was made.
manager = localcontext(prec=4)
getcontext().prec = 20
with manager:
    print(Decimal(1) / 3)
print(getcontext().prec)
setcontext(decimal.BasicContext)
print(getcontext() is decimal.BasicContext, getcontext().prec)


class Money(decimal.Context):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.unit = "EUR"


setcontext(Money(prec=4))
print(getcontext().unit, Decimal(10) / 3, type(getcontext().copy()).__name__)
for name, value in (("prec", 0), ("prec", 2.0), ("Emin", 1), ("clamp", 2), ("prec", 1 << 70), ("rounding", 3)):
    try:
        setattr(getcontext(), name, value)
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, str(error).splitlines()[0])
for action in (lambda: delattr(getcontext(), "rounding"), lambda: setattr(decimal.Context(), "digits", 3)):
    try:
        action()
    except AttributeError as error:
        print(type(error).__name__)
