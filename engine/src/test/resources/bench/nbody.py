class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass

    def move(self, dt):
        self.x += dt * self.vx
        self.y += dt * self.vy
        self.z += dt * self.vz

    def energy(self):
        return 0.5 * self.mass * (self.vx * self.vx + self.vy * self.vy + self.vz * self.vz)


def attract(a, b, dt):
    dx = a.x - b.x
    dy = a.y - b.y
    dz = a.z - b.z
    d2 = dx * dx + dy * dy + dz * dz
    mag = dt / (d2 * d2 ** 0.5)
    am = a.mass * mag
    bm = b.mass * mag
    a.vx -= dx * bm
    a.vy -= dy * bm
    a.vz -= dz * bm
    b.vx += dx * am
    b.vy += dy * am
    b.vz += dz * am


def advance(bodies, dt):
    n = len(bodies)
    for i in range(n):
        a = bodies[i]
        for j in range(i + 1, n):
            attract(a, bodies[j], dt)
    for body in bodies:
        body.move(dt)


def run():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47),
        Body(4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037),
        Body(8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011),
        Body(12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017),
        Body(15.37, -25.9, 0.17, 0.97, 0.59, -0.03, 0.002),
    ]
    for _ in range(2000):
        advance(bodies, 0.01)
    return sum([b.energy() for b in bodies])
