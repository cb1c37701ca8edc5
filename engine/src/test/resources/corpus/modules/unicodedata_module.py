import unicodedata


def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


SAMPLE = "aA1 é½²\u0301\u0327ßſǅ中가힣漢\u200b\u00ad\t\n€$+<(«“_-.٣१Ⅷ①𝟘😀\ue000\u05d0\u0627\u3042Ａｱ\ufffd\u0345一万億\U00017000"
for c in SAMPLE:
    print(ascii(c), unicodedata.category(c), unicodedata.name(c, None), unicodedata.numeric(c, None),
          unicodedata.digit(c, None), unicodedata.decimal(c, None), unicodedata.combining(c),
          unicodedata.east_asian_width(c), unicodedata.mirrored(c), unicodedata.bidirectional(c))
for form in ["NFC", "NFD", "NFKC", "NFKD"]:
    show(lambda: unicodedata.normalize(form, "é e\u0301 ﬁ ½ Å 가 \u1100\u1161 ① a\u0327\u0301 a\u0301\u0327 𝒜"))
    show(lambda: (unicodedata.is_normalized(form, "é"), unicodedata.is_normalized(form, "e\u0301")))
for make in [
    lambda: unicodedata.name("\n"), lambda: unicodedata.name("ab"), lambda: unicodedata.name(1),
    lambda: unicodedata.lookup("LATIN SMALL LETTER A"), lambda: unicodedata.lookup("greek small letter alpha"),
    lambda: unicodedata.lookup("HANGUL SYLLABLE GAG"), lambda: unicodedata.lookup("CJK UNIFIED IDEOGRAPH-4E00"),
    lambda: unicodedata.lookup("no such"), lambda: unicodedata.lookup(5), lambda: unicodedata.normalize("X", "a"),
    lambda: unicodedata.normalize("NFC", 1), lambda: unicodedata.numeric("a"), lambda: unicodedata.digit("½"),
    lambda: unicodedata.decimal("²"), lambda: unicodedata.category(""), lambda: unicodedata.numeric("⅓"),
    lambda: unicodedata.numeric("兆"), lambda: unicodedata.unidata_version,
    lambda: "".join(c for c in unicodedata.normalize("NFD", "Crème Brûlée") if not unicodedata.combining(c)),
]:
    show(make)
