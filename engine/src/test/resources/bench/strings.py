def run():
    words = []
    for i in range(20000):
        words.append("w" + str(i % 97))
    text = " ".join(words)
    total = 0
    for c in text:
        if c == "w":
            total += 1
    return total + len(text)
