# limit: RecursionError
class R:
    def __repr__(self):
        return f"<{self!r}>"
for i in range(300):
    try:
        repr(R())
    except RecursionError:
        if i == 299:
            raise
