# How far methods of sets read iterables whose answer is known early.
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


for name, start in ("issuperset", {1, 2}), ("isdisjoint", {3}), ("issubset", {1, 3}):
    numbers = iter([1, 2, 3, 4])
    print(name, getattr(start, name)(numbers), list(numbers))
attempt(lambda: set().issuperset([1, []]))
attempt(lambda: {1}.issuperset([1, []]))
attempt(lambda: frozenset().issuperset([[]]))
attempt(lambda: set().issuperset(3))
attempt(lambda: {1, 2}.issuperset({1: "one"}))
attempt(lambda: {1}.issuperset([{1}]))
attempt(lambda: {1, frozenset({1})}.issuperset([{1}]))
attempt(lambda: {1, 2}.issuperset(frozenset({2})))
