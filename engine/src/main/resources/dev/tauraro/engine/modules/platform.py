"""What is known of the platform: nothing of the machine, a little of the engine."""

import re
import sys
from collections import namedtuple

# What would be remembered if it took time to find out.
_platform_cache = {}
_sys_version_cache = {}
_uname_cache = None
_os_release_cache = None
_os_release_candidates = ()


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


class uname_result(namedtuple("uname_result", "system node release version machine processor")):
    """The result of uname()."""

    __slots__ = ()


def uname():
    return uname_result(system(), node(), release(), version(), machine(), processor())


def _parse_os_release(lines):
    """The settings in lines of a shell that describe a system."""
    found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        match = re.fullmatch(
            r"([a-zA-Z0-9_]+)=(?:\"(.*)\"|'(.*)'|([^\"'].*|))\s*", line)
        if match is not None:
            name, *values = match.groups()
            value = next((each for each in values if each is not None), "")
            found[name] = re.sub(r"\\([\\$\"'`])", r"\1", value)
    return found


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
