"""The names of pickle that other implementations keep apart for speed."""

from pickle import (
    Pickler, PickleBuffer, PickleError, PicklingError, Unpickler, UnpicklingError, dump, dumps,
    load, loads)
