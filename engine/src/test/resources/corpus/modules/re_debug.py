# What a pattern is made of.
import re

re.compile("a|b+", re.DEBUG)
