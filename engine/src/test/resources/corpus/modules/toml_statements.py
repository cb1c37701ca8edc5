"""What tomllib says of lines that begin with no key."""
import tomllib

for text in (".", "\n\n.", "= 1", "  = 2", "a = 1\n@b = 2", "[t]\n]", "x = 1\n  \n\t!", "é = 1", ".a = 1", "a. = 1", "a..b = 1",
             "[.]", "{a = 1}", "a = {= 1}", "a = {b = 1, .}", ","):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), "->", error)

print(tomllib.loads("'a b' = 1\n\"c\" = 2\n-d = 3\n_ = 4\n1 = 5\n# end"))
