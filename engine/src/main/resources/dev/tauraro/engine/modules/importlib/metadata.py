"""Installed distributions: scripts see none."""

__all__ = ["PackageNotFoundError", "distribution", "distributions", "entry_points", "files",
           "metadata", "packages_distributions", "requires", "version"]


class PackageNotFoundError(ModuleNotFoundError):
    """There is no such distribution."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


class SelectableGroups(dict):
    """Entry points by group."""

    groups = property(set)
    names = property(lambda self: {point.name for points in self.values() for point in points})

    def select(self, **params):
        """The entry points with some properties."""
        return EntryPoints() if params else self


class EntryPoints(tuple):
    """Entry points."""

    __slots__ = ()

    groups = property(lambda self: {point.group for point in self})
    names = property(lambda self: {point.name for point in self})

    def select(self, **params):
        """Those with some properties."""
        return self


def distribution(distribution_name):
    """The distribution of a name."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    """All distributions."""
    return iter(())


def version(distribution_name):
    """The version of a distribution."""
    return distribution(distribution_name).version


def metadata(distribution_name):
    """What a distribution says of itself."""
    return distribution(distribution_name).metadata


def files(distribution_name):
    """The files of a distribution."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a distribution needs."""
    return distribution(distribution_name).requires


def entry_points(**params):
    """The entry points of all distributions."""
    return SelectableGroups().select(**params)


def packages_distributions():
    """The distributions that packages come from."""
    return {}
