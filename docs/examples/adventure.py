"""A text adventure: rooms, things, a parser for commands, and a scripted player."""

import textwrap
from collections import deque

OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east", "up": "down", "down": "up"}
SHORT = {"n": "north", "s": "south", "e": "east", "w": "west", "u": "up", "d": "down", "i": "inventory", "l": "look"}


class Thing:
    def __init__(self, name, description, *, portable=True, **properties):
        self.name = name
        self.description = description
        self.portable = portable
        self.properties = properties

    def __getattr__(self, name):
        try:
            return self.__dict__["properties"][name]
        except KeyError:
            raise AttributeError(f"{self.name} has no {name}") from None

    def __repr__(self):
        return f"<{self.name}>"

    @property
    def label(self):
        return ("an " if self.name[0] in "aeiou" else "a ") + self.name


class Container(Thing):
    def __init__(self, name, description, things=(), *, locked_by=None):
        super().__init__(name, description, portable=False)
        self.things = list(things)
        self.locked_by = locked_by
        self.is_open = False

    def __contains__(self, thing):
        return thing in self.things


class Room:
    def __init__(self, name, description, *things, dark=False):
        self.name = name
        self.description = description
        self.things = list(things)
        self.exits = {}
        self.dark = dark
        self.visited = False

    def connect(self, direction, other):
        self.exits[direction] = other
        other.exits[OPPOSITE[direction]] = self
        return other


class CommandError(Exception):
    """What is told to the player instead of doing anything."""


def command(*words):
    def register(function):
        function.words = words
        return function

    return register


class Game:
    commands = {}

    def __init_subclass__(cls):
        cls.commands = {
            word: function for function in vars(cls).values() for word in getattr(function, "words", ())
        }

    def __init__(self):
        self.score = 0
        self.turns = 0
        self.done = False
        self.carried = []
        self.log = deque(maxlen=5)
        self.room = self.build()

    def say(self, text):
        for paragraph in text.split("\n"):
            print(textwrap.fill(paragraph, 72))

    def handle(self, line):
        words = [w for w in line.lower().split() if w not in ("the", "a", "an", "at", "to", "with", "from")]
        if not words:
            return
        verb, *rest = words
        verb = SHORT.get(verb, verb)
        self.log.append(line)
        if verb in OPPOSITE:
            verb, rest = "go", [verb]
        action = self.commands.get(verb)
        print(">", line)
        try:
            if action is None:
                raise CommandError(f"I don't know how to {verb}.")
            action(self, *rest)
            self.turns += 1
        except CommandError as error:
            self.say(str(error))
        except TypeError as error:
            if "positional argument" not in str(error):
                raise
            self.say(f"{verb.capitalize()} what?")

    def find(self, name, *places):
        for place in places:
            for thing in place:
                if thing.name.split()[-1] == name or thing.name == name:
                    return thing
        raise CommandError(f"There is no {name} here.")

    def within_reach(self):
        things = list(self.room.things)
        for thing in self.room.things:
            if isinstance(thing, Container) and thing.is_open:
                things += thing.things
        return things


class Cave(Game):
    def build(self):
        lamp = Thing("brass lamp", "It is old but full of oil.", light=False)
        key = Thing("iron key", "A heavy key, red with rust.")
        crown = Thing("crown", "Gold, and three emeralds.", value=50)
        egg = Thing("silver egg", "It ticks.", value=20)
        chest = Container("oak chest", "Bands of iron hold it together.", [crown], locked_by=key)
        statue = Thing("statue", "A knight without a head.", portable=False)
        yard = Room("Yard", "Weeds grow between the stones. A well gapes in the middle.", lamp)
        hall = yard.connect("north", Room("Hall", "Your steps echo from a ceiling that you can't see.", statue))
        kitchen = hall.connect("east", Room("Kitchen", "Soot everywhere. Somebody left in a hurry.", key))
        shaft = yard.connect("down", Room("Well", "You stand in cold water up to your knees.", egg, dark=True))
        shaft.connect("west", Room("Vault", "A low room, dry as bones.", chest, dark=True))
        self.rooms = [yard, hall, kitchen, shaft]
        return yard

    def has_light(self):
        return not self.room.dark or any(t.properties.get("light") for t in self.carried + self.room.things)

    @command("look")
    def look(self):
        if not self.has_light():
            self.say("It is dark. Something moves.")
            return
        self.say(f"{self.room.name}\n{self.room.description}")
        if self.room.things:
            self.say("You see " + ", ".join(t.label for t in self.room.things) + ".")
        self.say("You can go " + ", ".join(sorted(self.room.exits)) + ".")

    @command("go", "walk")
    def go(self, direction):
        following = self.room.exits.get(direction)
        if following is None:
            raise CommandError("There is no way.")
        if not self.has_light() and following.dark:
            raise CommandError("You would break your neck in the dark.")
        self.room = following
        if following.visited:
            print(following.name)
        else:
            following.visited = True
            self.score += 5
            self.look()

    @command("take", "get")
    def take(self, *names):
        if not names:
            raise CommandError("Take what?")
        if names == ("all",):
            names = tuple(t.name for t in self.within_reach() if t.portable)
        for name in names:
            if not self.has_light():
                raise CommandError("You can't see anything.")
            thing = self.find(name, self.within_reach())
            if not thing.portable:
                raise CommandError(f"The {thing.name} is too heavy.")
            for place in [self.room.things, *(t.things for t in self.room.things if isinstance(t, Container))]:
                if thing in place:
                    place.remove(thing)
            self.carried.append(thing)
            self.score += thing.properties.get("value", 1)
            print(f"Taken: {thing.name}.")

    @command("drop")
    def drop(self, name):
        thing = self.find(name, self.carried)
        self.carried.remove(thing)
        self.room.things.append(thing)
        self.score -= thing.properties.get("value", 1)
        print("Dropped.")

    @command("light")
    def light(self, name):
        thing = self.find(name, self.carried)
        if "light" not in thing.properties:
            raise CommandError(f"The {thing.name} does not burn.")
        thing.properties["light"] = not thing.light
        print("It is", "on." if thing.light else "off.")

    @command("open", "unlock")
    def open(self, name):
        thing = self.find(name, self.room.things)
        if not isinstance(thing, Container):
            raise CommandError("You can't open that.")
        if thing.is_open:
            raise CommandError("It is open.")
        if thing.locked_by is not None and thing.locked_by not in self.carried:
            raise CommandError("It is locked.")
        thing.is_open = True
        self.say("Inside: " + (", ".join(t.label for t in thing.things) or "nothing") + ".")

    @command("examine", "x")
    def examine(self, name):
        thing = self.find(name, self.carried, self.within_reach())
        self.say(thing.description)
        try:
            print("It is worth", thing.value)
        except AttributeError as error:
            print(f"({error})")

    @command("inventory")
    def inventory(self):
        print("You carry", ", ".join(t.label for t in self.carried) if self.carried else "nothing", end=".\n")

    @command("quit")
    def quit(self):
        self.done = True


PLAYER = """
look
n
take statue
e
take key
x key
w
s
d
take lamp
light lamp
dance
d
take all
w
open chest
take crown
open chest
x crown
i
e
u
drop egg
go
north east
eat egg
l
quit
look
"""


def main():
    game = Cave()
    game.room.visited = True
    for line in PLAYER.strip().splitlines():
        if game.done:
            break
        game.handle(line)
    print(f"{game.score} points in {game.turns} turns; last: {list(game.log)}")
    print(sorted(Cave.commands), Game.commands)


main()
