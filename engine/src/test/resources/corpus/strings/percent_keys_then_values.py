"""After a key was used there are no values by position, and a key's value is used once."""
for template in ("%s %(a)s", "%(a)s %s", "%(a)*d", "%(a)s %(a)s", "%(a)s %%", "%s %(a)s %(b)s", "%(b)s %(a)s %s", "%*s", "%(a)s %*d"):
    for values in ({"a": 1, "b": "two"}, {"a": 3}, 4, (5,), (6, 7)):
        try:
            print(repr(template), repr(template % values))
        except (TypeError, KeyError, ValueError) as e:
            print(repr(template), type(e).__name__, e)
        try:
            print(template.encode() % values)
        except (TypeError, KeyError, ValueError) as e:
            print(type(e).__name__, e)
