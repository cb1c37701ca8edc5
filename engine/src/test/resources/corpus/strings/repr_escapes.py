for s in ("", "'", '"', "'\"", "\\", "\n\t\r", "\x00\x01\x1f\x7f", "\x80\xa0\xad\xff", "é", "\u0378", "\u200b", "\u2028", "\ud800", "\U0001f600", "\U000e0001", "\\n", "a'b", 'a"b', "a'b\"c", "\b\f\v\a", "日本", "\ufeff", "\uffff", "\u0300"):
    print(repr(s), ascii(s), len(s))
print("\x41\101\u0041\U00000041\N{LATIN SMALL LETTER A}\N{GREEK SMALL LETTER PI}", "a\
b", r"\n\x", "\d" if False else "ok", '''tri'ple"''', "\0", len("\0"), "\377" == "\xff", "\12" == "\n", "\1234" == "S4")
print(["'", '"', "\n"], {"a'": "\t"}, ("\\",), {"x\\y"})
print(b"\x00\xff'\"\n\\a", repr(b"'"), repr(b'"'), repr(b"'\""), b"\t\r\n\x1b\x7f\x80")
print(ascii("日本語"), ascii(["é", "ü"]), "%a" % "é", "{!a}".format("é"), f"{'é'!a}")
