# Slots keep fields that the initializer does not take.
from dataclasses import dataclass, field, fields


@dataclass(slots=True)
class Job:
    name: str
    state: str = field(default="new", init=False)
    tags: list = field(default_factory=list, init=False)
    weight: int = 1


job = Job("scan")
print(job, job.state, Job.__slots__)
job.state = "done"
job.tags.append("x")
print(job, Job("other").tags, [f.name for f in fields(job)])


@dataclass(slots=True, frozen=True)
class Fixed:
    a: int
    b: str = field(default="b", init=False)


print(Fixed(1), hash(Fixed(1)) == hash(Fixed(1)), hasattr(Fixed(1), "__dict__"))


@dataclass
class Loose:
    a: int
    b: str = field(default="b", init=False)


loose = Loose(1)
print(loose, vars(loose))


class Root:
    __slots__ = iter(["a"])


class Middle(Root):
    __slots__ = ("b",)


try:
    @dataclass(slots=True)
    class Leaf(Middle):
        c: int
except TypeError as error:
    print("TypeError:", error)
