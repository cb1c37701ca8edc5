# __import__ with the variables of another module and a level.
def attempt(name, *rest, **named):
    try:
        module = __import__(name, *rest, **named)
        print(module.__name__)
    except Exception as error:
        print(type(error).__name__, error)


attempt("abc", {"__package__": "collections"}, None, ["Mapping"], 1)
attempt("abc", {"__package__": "collections"}, None, [], 1)
attempt("", {"__package__": "collections"}, None, ["abc"], 1)
attempt("abc", {"__name__": "collections", "__path__": []}, None, ["Mapping"], 1)
attempt("abc", {"__name__": "collections.other"}, None, ["Mapping"], 1)
attempt("abc", {"__name__": "other"}, None, ["Mapping"], 1)
attempt("abc", {"__package__": "collections.other"}, None, ["Mapping"], 2)
attempt("abc", {"__package__": "collections"}, None, ["Mapping"], 2)
for variables in ({}, {"__package__": ""}, {"__package__": 3}, {"__name__": 3}, [], None):
    attempt("abc", variables, None, ["Mapping"], 1)
attempt("abc", level=1)
attempt("abc", {"__package__": "nowhere"}, None, ["Mapping"], 1)
attempt("collections", None, None, True)
attempt("collections.abc", None, None, 7)
attempt("collections", None, None, [1], 0)
attempt("collections.abc", None, None, [], 0)
attempt("collections.abc", None, None, ["Mapping"], 0)
attempt("abc", {}, None, [], -1)
attempt("", {})
