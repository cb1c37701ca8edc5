# The class shlex: words, signs and quotes of texts, in both ways to read them.
import io
import shlex

texts = [
    "foo bar", "a  'b c' d", 'x="y z" w', "one;two|three&&four", "a\\ b 'c\\d' \"e\\\"f\"",
    "word # a comment\nnext", "'' \"\" x", "~/a --b=c *.py", "f>out 2>&1", "é ü \u2602",
]
for text in texts:
    for posix in (False, True):
        for signs in (False, True, "|>"):
            for spaces in (False, True):
                lexer = shlex.shlex(text, posix=posix, punctuation_chars=signs)
                lexer.whitespace_split = spaces
                try:
                    print(posix, signs, spaces, list(lexer), lexer.lineno)
                except ValueError as error:
                    print(posix, signs, spaces, error)
for text in ("'open", '"open', "end\\", "a 'b' c"):
    for posix in (False, True):
        try:
            print(shlex.split(text, posix=posix), shlex.split(text, comments=True, posix=posix))
        except ValueError as error:
            print(text, posix, error)
lexer = shlex.shlex("a b")
lexer.push_token("first")
lexer.push_source(io.StringIO("inner words"), "name")
print(lexer.error_leader(), [lexer.get_token() for _ in range(6)], repr(lexer.eof))
lexer = shlex.shlex(io.StringIO("x = 'y'\nz"), "settings")
while (token := lexer.get_token()) != lexer.eof:
    print(repr(token), lexer.error_leader())
try:
    lexer.punctuation_chars = "x"
except AttributeError:
    print("cannot set")
print(shlex.join(["a b", "c'd", "", "e"]), shlex.quote("é"))
