# limit: RecursionError|STEPS
class F:
    def __format__(self, spec):
        return format(self, spec + "x")
for i in range(150):
    try:
        f"{F():a}"
    except RecursionError:
        if i == 149:
            raise
