"""The tables of RFC 3454, which say how names are prepared for comparison."""

from unicodedata import ucd_3_2_0 as unicodedata


def _codes(text):
    """A test for the characters of hexadecimal codes and ranges."""
    codes = set()
    for part in text.split():
        first, _, last = part.partition("-")
        codes.update(range(int(first, 16), int(last or first, 16) + 1))
    return lambda code: ord(code) in codes


_UNNAMED = _codes("FDD0-FDEF")


def in_table_a1(code):
    """Whether a character is not assigned in Unicode 3.2."""
    if unicodedata.category(code) != "Cn" or _UNNAMED(code):
        return False
    return ord(code) & 0xFFFF not in (0xFFFE, 0xFFFF)


in_table_b1 = _codes("AD 34F 1806 180B-180D 200B-200D 2060 FE00-FE0F FEFF")

# Characters of the table B.3 that lower() maps in another way.
_FOLDED = {
    0xB5: "\u03bc", 0xDF: "ss", 0x130: "i\u0307", 0x149: "\u02bcn", 0x17F: "s", 0x1F0: "j\u030c",
    0x345: "\u03b9", 0x37A: " \u03b9", 0x390: "\u03b9\u0308\u0301", 0x3B0: "\u03c5\u0308\u0301",
    0x3C2: "\u03c3", 0x3D0: "\u03b2", 0x3D1: "\u03b8", 0x3D2: "\u03c5", 0x3D3: "\u03cd",
    0x3D4: "\u03cb", 0x3D5: "\u03c6", 0x3D6: "\u03c0", 0x3F0: "\u03ba", 0x3F1: "\u03c1",
    0x3F2: "\u03c3", 0x3F5: "\u03b5", 0x587: "\u0565\u0582", 0x1E96: "h\u0331",
    0x1E97: "t\u0308", 0x1E98: "w\u030a", 0x1E99: "y\u030a", 0x1E9A: "a\u02be",
    0x1E9B: "\u1e61", 0x1FBE: "\u03b9", 0x20A8: "rs", 0x2102: "c", 0x2103: "\xb0c",
    0x2107: "\u025b", 0x2109: "\xb0f", 0x2115: "n", 0x2116: "no", 0x2119: "p", 0x2120: "sm",
    0x2121: "tel", 0x2122: "tm", 0x2124: "z", 0x2128: "z", 0x212D: "c", 0x2130: "e",
    0x2131: "f", 0x2133: "m",
}


def map_table_b3(code):
    """What a character becomes where case does not count and compatible forms stay."""
    mapped = _FOLDED.get(ord(code))
    if mapped is not None:
        return mapped
    folded = code.casefold()
    # Later versions of Unicode fold letters that had no other case in 3.2.
    if len(folded) == 1 and unicodedata.category(folded) == "Cn":
        return code
    return folded if unicodedata.category(code) != "Cn" else code


def map_table_b2(a):
    """What a character becomes where case does not count, in compatible form."""
    folded = map_table_b3(a)
    plain = unicodedata.normalize("NFKC", folded)
    again = "".join(map(map_table_b3, plain))
    composed = unicodedata.normalize("NFKC", again)
    return composed if plain != composed else folded


def in_table_c11(code):
    return code == " "


def in_table_c12(code):
    return unicodedata.category(code) == "Zs" and code != " "


def in_table_c11_c12(code):
    return unicodedata.category(code) == "Zs"


def in_table_c21(code):
    return ord(code) < 128 and unicodedata.category(code) == "Cc"


_OTHER_CONTROLS = _codes(
    "6DD 70F 180E 200C 200D 2028 2029 2060-2063 206A-206F FEFF FFF9-FFFC 1D173-1D17A")


def in_table_c22(code):
    if ord(code) < 128:
        return False
    return unicodedata.category(code) == "Cc" or _OTHER_CONTROLS(code)


def in_table_c21_c22(code):
    return unicodedata.category(code) == "Cc" or _OTHER_CONTROLS(code)


def in_table_c3(code):
    return unicodedata.category(code) == "Co"


def in_table_c4(code):
    return _UNNAMED(code) or ord(code) & 0xFFFF in (0xFFFE, 0xFFFF)


def in_table_c5(code):
    return unicodedata.category(code) == "Cs"


in_table_c6 = _codes("FFF9-FFFD")
in_table_c7 = _codes("2FF0-2FFB")
in_table_c8 = _codes("340 341 200E 200F 202A-202E 206A-206F")
in_table_c9 = _codes("E0001 E0020-E007F")


def in_table_d1(code):
    """Whether text with the character runs from right to left."""
    return unicodedata.bidirectional(code) in ("R", "AL")


def in_table_d2(code):
    """Whether text with the character runs from left to right."""
    return unicodedata.bidirectional(code) == "L"
