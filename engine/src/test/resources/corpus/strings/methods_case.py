for s in ("hello world", "HELLO", "Hello World", "hELLO wORLD", "", "123", "a1b2", "ß", "straße", "ÀÉÎ", "they're bill's", "ﬁne", "İ", "ǆ", "x-ray vision", "Σας"):
    print(repr(s), s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
for s in ("abc", "ABC", "Abc", "aBc", "", "123", "a1", "A1", " ", "Hello World", "Hello world", "é", "É", "_x", "x y", "1a", "Ⅷ", "²", "½", "٣", "\n", "\u3000"):
    print(repr(s), s.isupper(), s.islower(), s.istitle(), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isidentifier(), s.isascii(), s.isprintable())
