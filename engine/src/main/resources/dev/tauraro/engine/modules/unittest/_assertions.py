"""The assertions of test cases."""

from ._contexts import _AssertLogsContext, _AssertRaisesContext, _AssertWarnsContext
from .util import common_shorten_repr, count_differences, safe_repr

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class Assertions:
    """Checks that fail the test, with messages that say what is wrong."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _equalities = {
        dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual",
        set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual",
    }

    def fail(self, msg=None):
        """Fail at once."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertFalse(self, expr, msg=None):
        """It is not true."""
        if expr:
            msg = self._formatMessage(msg, "%s is not false" % safe_repr(expr))
            raise self.failureException(msg)

    def assertTrue(self, expr, msg=None):
        """It is true."""
        if not expr:
            msg = self._formatMessage(msg, "%s is not true" % safe_repr(expr))
            raise self.failureException(msg)

    def assertRaises(self, expected_exception, *args, **kwargs):
        """The function or the block raises this."""
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertWarns(self, expected_warning, *args, **kwargs):
        """The function or the block warns of this."""
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """The block logs."""
        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """The block does not log."""
        return _AssertLogsContext(self, logger, level, no_logs=True)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The function or the block raises this, with a text that matches."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """The function or the block warns of this, with a text that matches."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        """Use a function to compare values of a type."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        cls = type(first)
        if cls is type(second):
            own = self._type_equality_funcs.get(cls)
            if own is None:
                own = self._equalities.get(cls)
            if own is not None:
                return getattr(self, own) if isinstance(own, str) else own
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail_with(msg, "%s != %s" % common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """The first equals the second."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """The first does not equal the second."""
        if not first != second:
            self._fail_with(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def _near(self, first, second, places, delta):
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, "within %s delta" % safe_repr(delta), diff
        places = 7 if places is None else places
        return round(diff, places) == 0, "within %r places" % places, diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """The numbers differ by little."""
        if first == second:
            return
        near, limit, diff = self._near(first, second, places, delta)
        if not near:
            self._fail_with(msg, "%s != %s %s (%s difference)" % (
                safe_repr(first), safe_repr(second), limit, safe_repr(diff)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """The numbers differ by more than a little."""
        near, limit, diff = self._near(first, second, places, delta)
        if delta is not None:
            if not first == second and not near:
                return
            limit += " (%s difference)" % safe_repr(diff)
        elif not first == second and not near:
            return
        self._fail_with(msg, "%s == %s %s" % (safe_repr(first), safe_repr(second), limit))

    def _fail_with(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """The sequences have the same items."""
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for title, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (
                        title, name, safe_repr(seq)))
        text = None
        sizes = []
        for title, seq in (("First", seq1), ("Second", seq2)):
            try:
                sizes.append(len(seq))
            except (TypeError, NotImplementedError):
                text = "%s %s has no length.    Non-sequence?" % (title, name)
                break
        if text is None:
            if seq1 == seq2:
                return
            text = self._different_items(seq1, seq2, sizes, name, seq_type is None)
            if text is None:
                return
        self.fail(self._formatMessage(
            msg, self._truncateMessage(text, _pretty_diff(seq1, seq2))))

    def _different_items(self, seq1, seq2, sizes, name, any_type):
        text = "%ss differ: %s != %s\n" % (
            (name.capitalize(),) + common_shorten_repr(seq1, seq2))
        found = False
        for index in range(min(sizes)):
            items = []
            for title, seq in (("first", seq1), ("second", seq2)):
                try:
                    items.append(seq[index])
                except (TypeError, IndexError, NotImplementedError):
                    text += "\nUnable to index element %d of %s %s\n" % (index, title, name)
                    found = True
                    break
            if not found and items[0] != items[1]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % (
                    (index,) + common_shorten_repr(*items))
                found = True
            if found:
                break
        if not found and sizes[0] == sizes[1] and any_type and type(seq1) != type(seq2):
            return None
        shorter = min(sizes)
        for title, seq, size in (("First", seq1, sizes[0]), ("Second", seq2, sizes[1])):
            if size > shorter:
                text += "\n%s %s contains %d additional elements.\n" % (
                    title, name, size - shorter)
                try:
                    text += "First extra element %d:\n%s\n" % (shorter, safe_repr(seq[shorter]))
                except (TypeError, IndexError, NotImplementedError):
                    text += "Unable to index element %d of %s %s\n" % (
                        shorter, title.lower(), name)
        return text

    def assertListEqual(self, list1, list2, msg=None):
        """The lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """The tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """The sets are equal."""
        only = []
        for title, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                only.append(one.difference(other))
            except TypeError as e:
                self.fail("invalid type when attempting set difference: %s" % e)
            except AttributeError as e:
                self.fail("%s argument does not support set difference: %s" % (title, e))
        if not (only[0] or only[1]):
            return
        lines = []
        for items, one, other in ((only[0], "first", "second"), (only[1], "second", "first")):
            if items:
                lines.append("Items in the %s set but not the %s:" % (one, other))
                lines.extend(repr(item) for item in items)
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertIn(self, member, container, msg=None):
        """The container has the member."""
        if member not in container:
            self.fail(self._formatMessage(msg, "%s not found in %s" % (
                safe_repr(member), safe_repr(container))))

    def assertNotIn(self, member, container, msg=None):
        """The container does not have the member."""
        if member in container:
            self.fail(self._formatMessage(msg, "%s unexpectedly found in %s" % (
                safe_repr(member), safe_repr(container))))

    def assertIs(self, expr1, expr2, msg=None):
        """They are the same object."""
        if expr1 is not expr2:
            self.fail(self._formatMessage(msg, "%s is not %s" % (
                safe_repr(expr1), safe_repr(expr2))))

    def assertIsNot(self, expr1, expr2, msg=None):
        """They are not the same object."""
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, "unexpectedly identical: %s" % safe_repr(expr1)))

    def assertDictEqual(self, d1, d2, msg=None):
        """The dicts are equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % common_shorten_repr(d1, d2)
            text = self._truncateMessage(text, _pretty_diff(d1, d2))
            self.fail(self._formatMessage(msg, text))

    def assertDictContainsSubset(self, subset, dictionary, msg=None):
        """The dict has all items of the other."""
        import warnings
        warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
        missing = [key for key in subset if key not in dictionary]
        wrong = ["%s, expected: %s, actual: %s" % (
            safe_repr(key), safe_repr(value), safe_repr(dictionary[key]))
            for key, value in subset.items() if key in dictionary and value != dictionary[key]]
        if not (missing or wrong):
            return
        text = "Missing: %s" % ",".join(safe_repr(key) for key in missing) if missing else ""
        if wrong:
            text += ("; " if text else "") + "Mismatched values: %s" % ",".join(wrong)
        self.fail(self._formatMessage(msg, text))

    def assertCountEqual(self, first, second, msg=None):
        """Both have the same items, in any order."""
        differences = count_differences(list(first), list(second))
        if differences:
            lines = ["First has %d, Second has %d:  %r" % each for each in differences]
            text = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, text))

    def assertMultiLineEqual(self, first, second, msg=None):
        """The texts are equal."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines, others = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(lines) == 1 and first.strip("\r\n") == first:
            lines, others = [first + "\n"], [second + "\n"]
        from difflib import ndiff
        text = "%s != %s" % common_shorten_repr(first, second)
        text = self._truncateMessage(text, "\n" + "".join(ndiff(lines, others)))
        self.fail(self._formatMessage(msg, text))

    def assertLess(self, a, b, msg=None):
        """a < b"""
        if not a < b:
            self._fail_order(a, "less than", b, msg)

    def assertLessEqual(self, a, b, msg=None):
        """a <= b"""
        if not a <= b:
            self._fail_order(a, "less than or equal to", b, msg)

    def assertGreater(self, a, b, msg=None):
        """a > b"""
        if not a > b:
            self._fail_order(a, "greater than", b, msg)

    def assertGreaterEqual(self, a, b, msg=None):
        """a >= b"""
        if not a >= b:
            self._fail_order(a, "greater than or equal to", b, msg)

    def _fail_order(self, a, words, b, msg):
        self.fail(self._formatMessage(msg, "%s not %s %s" % (
            safe_repr(a), words, safe_repr(b))))

    def assertIsNone(self, obj, msg=None):
        """It is None."""
        if obj is not None:
            self.fail(self._formatMessage(msg, "%s is not None" % (safe_repr(obj),)))

    def assertIsNotNone(self, obj, msg=None):
        """It is not None."""
        if obj is None:
            self.fail(self._formatMessage(msg, "unexpectedly None"))

    def assertIsInstance(self, obj, cls, msg=None):
        """It is of the class."""
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, "%s is not an instance of %r" % (
                safe_repr(obj), cls)))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """It is not of the class."""
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, "%s is an instance of %r" % (
                safe_repr(obj), cls)))

    def assertRegex(self, text, expected_regex, msg=None):
        """The pattern is found in the text."""
        pattern = _pattern(expected_regex)
        if not pattern.search(text):
            self._fail_with(msg, "Regex didn't match: %r not found in %r" % (
                pattern.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """The pattern is not found in the text."""
        pattern = _pattern(unexpected_regex)
        match = pattern.search(text)
        if match:
            self._fail_with(msg, "Regex matched: %r matches %r in %r" % (
                text[match.start():match.end()], pattern.pattern, text))


def _pattern(regex):
    if isinstance(regex, (str, bytes)):
        assert regex, "expected_regex must not be empty."
        import re
        return re.compile(regex)
    return regex


def _pretty_diff(first, second):
    from difflib import ndiff
    from pprint import pformat
    return "\n" + "\n".join(ndiff(pformat(first).splitlines(), pformat(second).splitlines()))


def _add_old_name(old, new):
    def deprecated(self, *args, **kwargs):
        import warnings
        warnings.warn("Please use {0} instead.".format(new), DeprecationWarning, 2)
        return getattr(Assertions, new)(self, *args, **kwargs)
    deprecated.__name__ = getattr(Assertions, new).__name__
    setattr(Assertions, old, deprecated)


for _old, _new in (
        ("failUnlessEqual", "assertEqual"), ("assertEquals", "assertEqual"),
        ("failIfEqual", "assertNotEqual"), ("assertNotEquals", "assertNotEqual"),
        ("failUnlessAlmostEqual", "assertAlmostEqual"),
        ("assertAlmostEquals", "assertAlmostEqual"),
        ("failIfAlmostEqual", "assertNotAlmostEqual"),
        ("assertNotAlmostEquals", "assertNotAlmostEqual"), ("failUnless", "assertTrue"),
        ("assert_", "assertTrue"), ("failUnlessRaises", "assertRaises"),
        ("failIf", "assertFalse"), ("assertRaisesRegexp", "assertRaisesRegex"),
        ("assertRegexpMatches", "assertRegex"), ("assertNotRegexpMatches", "assertNotRegex")):
    _add_old_name(_old, _new)
