# Small classes and methods: calls are inlined into the compiled loop.
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def times(self, factor):
        return Vector(self.x * factor, self.y * factor)


class Particle:
    def __init__(self, place, speed):
        self.place = place
        self.speed = speed

    def step(self, seconds):
        self.place = self.place.plus(self.speed.times(seconds))
        if self.place.y < 0.0:
            self.place.y = -self.place.y
            self.speed.y = -self.speed.y * 0.9
        self.speed.y -= 9.81 * seconds


ball = Particle(Vector(0.0, 10.0), Vector(2.0, 0.0))
highest = 0.0
for tick in range(100_000):
    ball.step(0.0005)
    if tick > 50_000:
        highest = max(highest, ball.place.y)

print(f"after {tick + 1} steps at x = {ball.place.x:.3f}")
{
    "x": round(ball.place.x, 3),
    "y": round(ball.place.y, 3),
    "highest in the second half": round(highest, 3),
}
