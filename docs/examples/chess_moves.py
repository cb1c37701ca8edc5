"""Generates chess moves and counts positions (perft) to prove that all rules are right."""

from collections import namedtuple

Move = namedtuple("Move", "source target promotion", defaults=(None,))

KNIGHT = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))
STRAIGHT = ((1, 0), (-1, 0), (0, 1), (0, -1))
DIAGONAL = ((1, 1), (1, -1), (-1, 1), (-1, -1))
START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq -"


def square(name):
    return "abcdefgh".index(name[0]), int(name[1]) - 1


def name(place):
    return "abcdefgh"[place[0]] + str(place[1] + 1)


def is_inside(x, y):
    return 0 <= x < 8 and 0 <= y < 8


class Board:
    def __init__(self, text=START):
        placement, turn, castling, passant = text.split()[:4]
        self.pieces = {}
        for row, line in enumerate(placement.split("/")):
            x = 0
            for c in line:
                if c.isdigit():
                    x += int(c)
                else:
                    self.pieces[x, 7 - row] = c
                    x += 1
        self.white = turn == "w"
        self.castling = set(castling) - {"-"}
        self.passant = None if passant == "-" else square(passant)

    def copy(self):
        other = object.__new__(Board)
        other.pieces = self.pieces.copy()
        other.white = self.white
        other.castling = self.castling.copy()
        other.passant = self.passant
        return other

    def is_own(self, piece):
        return piece is not None and piece.isupper() == self.white

    def is_enemy(self, piece):
        return piece is not None and piece.isupper() != self.white

    def is_attacked(self, place, by_white):
        x, y = place
        pieces = self.pieces
        pawn, step = ("P", -1) if by_white else ("p", 1)
        for dx in (-1, 1):
            if pieces.get((x + dx, y + step)) == pawn:
                return True
        knight = "N" if by_white else "n"
        for dx, dy in KNIGHT:
            if pieces.get((x + dx, y + dy)) == knight:
                return True
        king = "K" if by_white else "k"
        for directions, attackers in ((STRAIGHT, "RQ"), (DIAGONAL, "BQ")):
            attackers = attackers if by_white else attackers.lower()
            for dx, dy in directions:
                i, j = x + dx, y + dy
                if pieces.get((i, j)) == king:
                    return True
                while is_inside(i, j):
                    piece = pieces.get((i, j))
                    if piece is not None:
                        if piece in attackers:
                            return True
                        break
                    i += dx
                    j += dy
        return False

    def king_place(self, white):
        wanted = "K" if white else "k"
        return next(place for place, piece in self.pieces.items() if piece == wanted)

    def in_check(self):
        return self.is_attacked(self.king_place(self.white), not self.white)

    def pseudo_moves(self):
        for place, piece in list(self.pieces.items()):
            if not self.is_own(piece):
                continue
            match piece.lower():
                case "p":
                    yield from self.pawn_moves(place)
                case "n":
                    yield from self.steps(place, KNIGHT)
                case "k":
                    yield from self.steps(place, STRAIGHT + DIAGONAL)
                    yield from self.castles(place)
                case "r":
                    yield from self.slides(place, STRAIGHT)
                case "b":
                    yield from self.slides(place, DIAGONAL)
                case "q":
                    yield from self.slides(place, STRAIGHT + DIAGONAL)

    def steps(self, place, offsets):
        x, y = place
        for dx, dy in offsets:
            target = x + dx, y + dy
            if is_inside(*target) and not self.is_own(self.pieces.get(target)):
                yield Move(place, target)

    def slides(self, place, directions):
        for dx, dy in directions:
            x, y = place
            while True:
                x, y = x + dx, y + dy
                if not is_inside(x, y):
                    break
                piece = self.pieces.get((x, y))
                if self.is_own(piece):
                    break
                yield Move(place, (x, y))
                if piece is not None:
                    break

    def pawn_moves(self, place):
        x, y = place
        step, first, last = (1, 1, 7) if self.white else (-1, 6, 0)
        targets = []
        if (x, y + step) not in self.pieces:
            targets.append((x, y + step))
            if y == first and (x, y + 2 * step) not in self.pieces:
                targets.append((x, y + 2 * step))
        for dx in (-1, 1):
            target = x + dx, y + step
            if self.is_enemy(self.pieces.get(target)) or target == self.passant:
                if is_inside(*target):
                    targets.append(target)
        for target in targets:
            if target[1] == last:
                for promotion in "qrbn":
                    yield Move(place, target, promotion)
            else:
                yield Move(place, target)

    def castles(self, place):
        y = 0 if self.white else 7
        enemy = not self.white
        if place != (4, y) or self.is_attacked(place, enemy):
            return
        short, long = ("K", "Q") if self.white else ("k", "q")
        if short in self.castling and not any((x, y) in self.pieces for x in (5, 6)):
            if not self.is_attacked((5, y), enemy):
                yield Move(place, (6, y))
        if long in self.castling and not any((x, y) in self.pieces for x in (1, 2, 3)):
            if not self.is_attacked((3, y), enemy):
                yield Move(place, (2, y))

    def play(self, move):
        board = self.copy()
        piece = board.pieces.pop(move.source)
        if piece in "Pp" and move.target == self.passant:
            del board.pieces[move.target[0], move.source[1]]
        board.passant = None
        if piece in "Pp" and abs(move.target[1] - move.source[1]) == 2:
            board.passant = move.source[0], (move.source[1] + move.target[1]) // 2
        if piece in "Kk" and abs(move.target[0] - move.source[0]) == 2:
            y = move.source[1]
            rook, to = ((7, y), (5, y)) if move.target[0] == 6 else ((0, y), (3, y))
            board.pieces[to] = board.pieces.pop(rook)
        if move.promotion:
            piece = move.promotion.upper() if self.white else move.promotion
        board.pieces[move.target] = piece
        for place in (move.source, move.target):
            board.castling -= RIGHTS.get(place, set())
        board.white = not self.white
        return board

    def moves(self):
        for move in self.pseudo_moves():
            board = self.play(move)
            if not board.is_attacked(board.king_place(self.white), not self.white):
                yield move, board

    def __str__(self):
        rows = []
        for y in range(7, -1, -1):
            rows.append(" ".join(self.pieces.get((x, y), ".") for x in range(8)))
        return "\n".join(rows)


RIGHTS = {
    (0, 0): {"Q"}, (7, 0): {"K"}, (4, 0): {"K", "Q"},
    (0, 7): {"q"}, (7, 7): {"k"}, (4, 7): {"k", "q"},
}


def perft(board, depth):
    if depth == 1:
        return sum(1 for _ in board.moves())
    return sum(perft(following, depth - 1) for _, following in board.moves())


def text(move):
    return name(move.source) + name(move.target) + (move.promotion or "")


POSITIONS = {
    "start": (START, 3),
    "kiwipete": ("r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq -", 2),
    "endgame": ("8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - -", 3),
    "promotions": ("n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - -", 2),
    "en passant": ("rnbqkbnr/ppp1p1pp/8/3pPp2/8/8/PPPP1PPP/RNBQKBNR w KQkq f6", 2),
}


def main():
    for title, (position, depth) in POSITIONS.items():
        board = Board(position)
        print(title, [perft(board, d) for d in range(1, depth + 1)], "check" if board.in_check() else "")
    board = Board()
    print(board)
    for wanted in "e2e4 e7e5 f1c4 b8c6 d1h5 g8f6 h5f7".split():
        board = {text(move): following for move, following in board.moves()}[wanted]
    print(board)
    print("mate" if board.in_check() and not list(board.moves()) else "the game goes on")
    print(sorted(text(move) for move, _ in Board("8/P7/8/8/8/8/8/K6k w - -").moves()))


main()
