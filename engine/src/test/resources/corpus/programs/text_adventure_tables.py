rooms = {"hall": {"n": "study", "e": "kitchen", "items": ["lamp"]}, "study": {"s": "hall", "items": []}, "kitchen": {"w": "hall", "items": ["knife", "bread"]}}
class Game:
    def __init__(self): self.at, self.bag, self.turn, self.done = "hall", [], 0, False
    def do(self, line):
        self.turn += 1
        verb, _, arg = line.partition(" ")
        return getattr(self, "cmd_" + verb, self.unknown)(arg)
    def unknown(self, arg): return "what?"
    def cmd_go(self, d):
        try: self.at = rooms[self.at][d[0]]
        except KeyError: return f"no way {d}"
        except IndexError: return "go where?"
        return f"you are in the {self.at}"
    def cmd_take(self, x):
        items = rooms[self.at]["items"]
        if x not in items: return f"no {x or 'thing'} here"
        items.remove(x); self.bag.append(x); return f"taken {x}"
    def cmd_drop(self, x):
        try: self.bag.remove(x)
        except ValueError as e: return "you have no " + x
        rooms[self.at]["items"].append(x); return "dropped"
    def cmd_look(self, _): return f"{self.at}: {', '.join(sorted(rooms[self.at]['items'])) or 'nothing'}"
    def cmd_bag(self, _): return " ".join(self.bag) if self.bag else "empty"
    def cmd_quit(self, _): self.done = True; return f"bye after {self.turn}"
g = Game()
for line in "look|take lamp|take lamp|go north|drop lamp|drop hat|look|go west|go|bag|dance|go south|go east|take bread|bag|take|quit|look".split("|"):
    print(f"{g.turn:>2}> {line:<12}{g.do(line)}")
    if g.done: break
print({k: v["items"] for k, v in rooms.items()})
