def advance(bodies, dt, n):
    for _ in range(n):
        for i, (p1, v1, m1) in enumerate(bodies):
            for p2, v2, m2 in bodies[i + 1:]:
                dx, dy, dz = p1[0] - p2[0], p1[1] - p2[1], p1[2] - p2[2]
                mag = dt / ((dx * dx + dy * dy + dz * dz) * (dx * dx + dy * dy + dz * dz))
                for k, d in enumerate((dx, dy, dz)):
                    v1[k] -= d * m2 * mag
                    v2[k] += d * m1 * mag
        for p, v, m in bodies:
            for k in range(3):
                p[k] += dt * v[k]
bodies = [([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 39.5), ([4.84, -1.16, -0.10], [0.606, 2.81, -0.02], 0.037), ([8.34, 4.12, -0.4], [-1.01, 1.82, 0.008], 0.011)]
advance(bodies, 0.01, 300)
for p, v, m in bodies:
    print(p, v)
