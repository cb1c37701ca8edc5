"""The streams of io under the name of the module that has them in the language."""

from io import *
from io import __all__
