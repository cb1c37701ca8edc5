WORDS = "the quick brown fox jumps over the lazy dog and runs away from a big bad wolf".split()


def make_text():
    seed = 42
    words = []
    for _ in range(6000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = WORDS[seed >> 16 & 15]
        if seed & 0x700000 == 0:
            word = word.capitalize() + "."
        words.append(word)
    return " ".join(words)


TEXT = make_text()


def run():
    counts = {}
    for word in TEXT.lower().split():
        word = word.strip(".,")
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"{word:>10} {count:6d} {'#' * (count // 50)}" for word, count in ranked]
    return len("\n".join(lines)), ranked[0], ranked[-1]
