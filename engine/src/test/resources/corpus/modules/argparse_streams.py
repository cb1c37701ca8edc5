# Arguments that are streams, and what describes their type.
import argparse
import sys

for kind in (argparse.FileType(), argparse.FileType("rb", 0), argparse.FileType("w", encoding="utf8"),
             argparse.FileType("a", 1, "latin-1", "replace")):
    print(kind)
print(argparse.FileType("r")("-") is sys.stdin, argparse.FileType("w")("-") is sys.stdout)
print(argparse.FileType("ab")("-") is sys.stdout.buffer)
try:
    argparse.FileType("b")("-")
except ValueError as error:
    print(error)

parser = argparse.ArgumentParser(prog="copy")
parser.add_argument("target", nargs="?", type=argparse.FileType("w"), default="-")
print("done", file=parser.parse_args([]).target)
