def run():
    config = {"alpha": 1, "beta": 2, "gamma": 3}
    total = 0
    for i in range(500000):
        total += config["beta"]
        config["alpha"] = i
    return total + config["alpha"]
