"""The functions of operator, under the name of CPython's own module for them."""

from operator import *
from operator import _compare_digest
