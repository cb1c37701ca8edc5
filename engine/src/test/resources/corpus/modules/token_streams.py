"""tokenize and token: tokens with their places, encodings, and texts made of tokens again."""

import io
import token
import tokenize

SOURCE = '''\
# -*- coding: latin-1 -*-
import os  # comment

def f(a, *, b=0x1F, **kw):
    """Doc
    string"""
    if a >= 1.5e3 and \\
            b != 2j:
        return [x ** 2 for x in range(10)]

    \tpass
\tmore = f"{a!r:>{b}}" rb'raw' 'a\\
b'
async def g(): await h() -> (...)
x = (1,
     # inside
     2) ; y := 1_000 // 3 @ m
$ ? \u20ac \xe9t\xe9 = !x
'''
try:
    for t in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
        print(t.type, token.tok_name[t.exact_type], repr(t.string), t.start, t.end)
except IndentationError as e:
    print(e)
GOOD = SOURCE.replace("    \tpass\n", "")
tokens = list(tokenize.generate_tokens(io.StringIO(GOOD.replace("\tmore", "more")).readline))
for t in tokens:
    print(tokenize.tok_name[t.type], tokenize.tok_name[t.exact_type], repr(t.string), t.start, t.end)
print(tokens[3], tokens[0].line == t.line)
small = "if x:\n    y = 1 # c\n    z = [1,\n  2]\nelse :  pass\n"
again = list(tokenize.tokenize(io.BytesIO(small.encode()).readline))
print(tokenize.untokenize(again) == small.encode(), tokenize.untokenize([t[:2] for t in again]))

for text in ("x = 'abc", "(1, 2", "'''open", "if 1:\n  a\n b\n", "a = 1", "", "\n", "# only", "'a\\\n b'", "0777 0o8 1__0", "a\\\nb", "x\f= 1\n"):
    try:
        print(repr(text), [(t.type, t.string, t.start, t.end) for t in tokenize.generate_tokens(io.StringIO(text).readline)])
    except (tokenize.TokenError, IndentationError) as e:
        print(repr(text), type(e).__name__, e)

for data in (b"x = 1\n", b"\xef\xbb\xbfx\n", b"#!sh\n# coding: utf8\n", b"# vim: fileencoding=latin_1\n", b"# coding: nope\n", b"\xff\n",
             b"\xef\xbb\xbf# coding: ascii\n", b"y\n# coding: latin-1\n", b""):
    try:
        print(data, tokenize.detect_encoding(io.BytesIO(data).readline))
    except SyntaxError as e:
        print(data, e)
print([t.string for t in tokenize.tokenize(io.BytesIO("# coding: cp1252\nx = '\xe9'".encode("cp1252")).readline)])
print(token.EXACT_TOKEN_TYPES["->"], token.tok_name[token.OP], token.ISTERMINAL(3), token.ISEOF(0), token.NT_OFFSET, len(token.__all__))
