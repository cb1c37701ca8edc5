TEXT = " ".join("word%d" % (i * i % 101) for i in range(20000))
def run():
    counts = {}
    for word in TEXT.split():
        counts[word] = counts.get(word, 0) + 1
    best = sorted(counts.items(), key=lambda p: (-p[1], p[0]))
    return best[0][0] + str(len(counts)) + str(best[0][1])
