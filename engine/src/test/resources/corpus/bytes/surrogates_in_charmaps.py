# Errors of encodings by tables tell of all characters that have no bytes, also of escaped ones.
for text in ("\udcff\x80 \u2603", "a\udc80\udc81\u2603b", "\udcff\u2603\u2603", "\udcff", "\ud800\udcff"):
    for encoding in ("koi8-r", "cp1252", "mac-roman", "latin-1", "ascii", "utf-8", "utf-16"):
        for errors in ("surrogateescape", "surrogatepass"):
            try:
                print(encoding, text.encode(encoding, errors))
            except UnicodeEncodeError as error:
                print(encoding, error.start, error.end, error.reason)
