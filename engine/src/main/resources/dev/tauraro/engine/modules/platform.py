"""What is known of the platform: nothing of the machine, a little of the engine."""

import sys


def python_implementation():
    return "Tauraro"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(map(str, sys.version_info[:3]))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return ("", "")


def python_compiler():
    return ""


def system():
    return ""


def node():
    return ""


def release():
    return ""


def version():
    return ""


def machine():
    return ""


def processor():
    return ""


def architecture(executable="", bits="", linkage=""):
    return (bits or "64bit", linkage)


def platform(aliased=False, terse=False):
    return sys.platform


class uname_result(tuple):
    """The result of uname()."""
    __slots__ = ()
    _fields = ("system", "node", "release", "version", "machine", "processor")


def uname():
    return uname_result(("",) * 6)


def freedesktop_os_release():
    """There is no system to describe."""
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    return release, vendor, vminfo, osinfo


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return lib, version


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def system_alias(system, release, version):
    return system, release, version


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def win32_edition():
    return None


def win32_is_iot():
    return False
