class Card:
    order = "23456789TJQKA"
    def __init__(self, s): self.rank, self.suit = s[0], s[1]
    def key(self): return self.order.index(self.rank), self.suit
    def __eq__(self, o): return isinstance(o, Card) and self.key() == o.key()
    def __lt__(self, o): return self.key() < o.key()
    def __le__(self, o): return self.key() <= o.key()
    def __gt__(self, o): return self.key() > o.key()
    def __ge__(self, o): return self.key() >= o.key()
    def __hash__(self): return hash(self.key())
    def __repr__(self): return self.rank + self.suit
hand = [Card(s) for s in "AS 2H KD 2H TC".split()]
print(sorted(hand), max(hand), min(hand), len(set(hand)), hand.index(Card("KD")), hand.count(Card("2H")), Card("2H") in hand, Card("3H") not in hand, hand[1] == hand[3], hand[1] is hand[3], hand[1] != hand[0], Card("AS") == 5, Card("AS") != None)
print({Card("AS"): "ace"}[Card("AS")], [Card("2H")] == [Card("2H")], (Card("2H"), 1) < (Card("3H"), 0), Card("2H") < Card("3H") < Card("4H"), sorted(hand, reverse=True), sorted(hand, key=lambda c: c.suit))
class EqOnly:
    def __eq__(self, o): return True
try: hash(EqOnly())
except TypeError as e: print(e)
print(EqOnly() == 1, 1 == EqOnly(), EqOnly() != 1, EqOnly() in [1], 5 in [EqOnly()], EqOnly().__hash__)
class Weird:
    def __eq__(self, o): return "maybe"
    def __ne__(self, o): return []
    def __lt__(self, o): return None
print(Weird() == 1, Weird() != 1, Weird() < 1, 1 > Weird(), Weird() in [2], [Weird()] == [1], bool(Weird() == 0))
class OnlyLt:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print(OnlyLt(1) < OnlyLt(2), OnlyLt(1) > OnlyLt(2))
try: OnlyLt(1) <= OnlyLt(2)
except TypeError as e: print(e)
class Id: pass
a, b = Id(), Id()
print(a == a, a == b, a != b, a in [b, a], len({a, b, a}), {a: 1, b: 2}[a], hash(a) == hash(a))
from functools import total_ordering
@total_ordering
class Ver:
    def __init__(self, s): self.t = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.t == o.t
    def __lt__(self, o): return self.t < o.t
print(Ver("1.2") < Ver("1.10"), Ver("1.2") >= Ver("1.2"), Ver("2") > Ver("1.9.9"), Ver("1") <= Ver("0.9"), Ver("1.0") != Ver("1"))
class Sub(Card):
    def __eq__(self, o): return "Sub.eq"
    def __gt__(self, o): return "Sub.gt"
print(Card("2H") == Sub("2H"), Card("2H") < Sub("3H"), Sub("2H") == Card("2H"), Sub.__hash__)
class Mut:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
    def __eq__(self, o): return self.v == o.v
m = Mut(1)
d = {m: "x"}
m.v = 2
print(m in d, Mut(1) in d, len(d), list(d.values()))
