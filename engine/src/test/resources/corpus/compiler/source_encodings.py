# Programs given as bytes: what encodings they name, and what is wrong with their bytes.
def show(source):
    try:
        names = {}
        exec(compile(source, "f.py", "exec"), names)
        print(source, [ascii(value) for name, value in names.items() if name != "__builtins__"])
    except SyntaxError as error:
        print(source, type(error).__name__, ascii(error.msg), error.lineno, error.offset,
              ascii(error.text))


for source in [
        b'# -*- coding: latin-1 -*-\ny = "caf\xe9"\n',
        b'#!/bin/x\n# vim: set fileencoding=cp1252 :\ny = "\x80"\n',
        b'# coding: Latin_1-unix\ry = "\xe9"\r',
        b'\r\n# coding: iso-8859-15\r\ny = "\xa4"\r\n',
        b'x = 1\n# coding: foo\ny = "\xc3\xa9"\n',
        b'# coding: euc-jp\ny = "\xa4\xa2"\n',
        b'# coding: utf-8-sig\ny = "\xc3\xa9"\n',
        b'# coding coding: latin-1\ny = "\xe9"\n',
        b'\xef\xbb\xbfy = "\xc3\xa9"\n',
        b'\xef\xbb\xbf# coding: UTF_8\ny = 1\n',
        b'\xef\xbb\xbf# coding: iso-8859-1\n', b'\xef\xbb\xbf# coding: foo\n',
        b'\xef\xbb\xbf# coding: utf8\n',
        b'# coding: foo\n',
        b'# coding: ascii\ny = "\xe9"\n', b'# coding: us-ascii\n"\xff"\n',
        b'# coding: utf8\nx = "\xc3\xa9"\ny = "\xc3("\n', b'# coding: utf8\n"\xf0\x90\x80"\n',
        b'# coding: U8\n"\xff"\n',
        b'# coding: shift_jis\ny = "\x81"\n',
        b'# coding: ISO-8859-3\n"\xa5"\n', b'# coding: cp1252\n"\x81"\n',
        b'# coding: euc_kr\n"\xff"\n',
        b'x = "caf\xe9"\n', b'x = 1\n\xe9 = 2\n', b'caf\xe9 = 1\n', b'x = r"a\xe9b"\n',
        b'x = "\\n\xe9b"\n', b'x = f"\xe9b"\n', b'x = f"a{1}\xe9"\n', b'x = "ab" "c\xe9"\n',
        b"x = 'a\"\xff'\n", b'x = "\\"\\\xed\xa0\x80"\n', b'x = "\xf4\x90\x80\x80"\n',
        b'x = "\xc0\x80"\n', b'x = b"\xe9"\n', b'x = """a\nb\n"""\nz = 1 # \xff\n# \xc3', b'# \xe9\nx = 1\n',
]:
    show(source)
for text in ("# coding: foo\nx = 1\n", "# coding: latin-1\nx = '\xe9\u20ac'\n"):
    show(text)
try:
    eval(b"# coding: foo\n1")
except SyntaxError as error:
    print(error, error.args)
print(ascii(eval(b"# coding: latin-1\n'\xe9'")))
