"""What replacing leaves: no, one and all pieces, and characters that must not grow together."""

HIGH, LOW, SMILE = "\ud83d", "\ude00", "\U0001F600"


def show(text):
    print(len(text), ascii(text) if len(text) < 60 else hash(text) == hash("".join(list(text))))


for text in ("", "a", "aaaa", "banana", "a<b & c<d", "caf\xe9 \u0416\u0416", "x" * 20000, "xy" * 9000):
    for old, new in (("a", "b"), ("a", ""), ("an", "\u0416"), ("<", "&lt;"), ("x", "yy"), ("\u0416", "z"), ("", "-")):
        show(text.replace(old, new))
        show(text.replace(old, new, 2))

show((HIGH + "-" + LOW).replace("-", ""))
show((HIGH + "-" + LOW).replace("-", "+"))
show((HIGH + "-").replace("-", LOW))
show(("-" + LOW).replace("-", HIGH))
show(("-" + LOW).replace("-", "+" + HIGH))
show((HIGH + "--").replace("-", LOW + "."))
show((SMILE + "-" + SMILE).replace("-", "+"))
show("a-b".replace("-", SMILE))
show(SMILE.replace(HIGH, "x"))
show((HIGH + "x" + LOW).replace(HIGH, LOW))
print("\u0416a".replace("\u0416", "b") == "ba", {"ba": 1}["\u0416a".replace("\u0416", "b")])
same = "unchanged"
print(same.replace("x", "y") is same)
