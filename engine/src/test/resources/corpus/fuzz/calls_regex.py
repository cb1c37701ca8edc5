"""Searches of regular expressions that begin behind their end."""

import re
for p in ('', 'a*', r'\B', '$', '^', '(x)?', r'\Z', '(?=a)?', '(?!b)', r'\W*', r'(?:\W)*', r'[ab]*?', '(?<!a)', r'\b|', 'b?', r'(\B)?', r'(\B)?\W*', r'(\B)?(?(1)\w{1,4}|\W*)', r'(\B)?(?(1)\w|\W*)',r'(\B)?(?(1)\w|)', r'(x)?(?(1)\w|)', r'(?:)', r'a{0,3}', 'a{0,3}?', '()', '|a', 'a|', '(a|)'):
    c = re.compile(p)
    print(p, [bool(f('2a2', 1, 0)) for f in (c.match, c.search, c.fullmatch)], c.findall('2a2', 2, 1), c.sub('x', '2a2'), [m.span() for m in c.finditer('2a2', 3, 1)], c.match('2a2', 5, 9), c.match('2a2', -3, 1))
