"""Writes docs/dependencies.md: the libraries in the service's jar, with their licences.

After ./mvnw -Psbom -Pquick -DskipTests package:  python3 web-api/src/test/python/dependencies.py
"""

import json
import pathlib
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[4]
TARGET = ROOT / "web-api/target"
OWN = "dev.tauraro"

HEAD = """# Dependencies

The libraries in the service's jar. Those of several licences may be used under any of them. Written by
`web-api/src/test/python/dependencies.py` from the software bill of materials; `DependenciesIT` compares it with the jar. Beside them, the engine has
classes of ASM (`org.ow2.asm`, BSD-3-Clause) inside, the command line's jar has JLine (`org.jline`, BSD-3-Clause), and Spring Boot's plugin adds its
loader (Apache-2.0). The image adds a Java runtime (GPL-2.0 with classpath exception) and its base.

| library | version | licence |
| --- | --- | --- |
"""


def packaged():
    """Names of the jar's libraries, without .jar."""
    with zipfile.ZipFile(TARGET / "tauraro-web-api.jar") as jar:
        return {pathlib.PurePosixPath(name).stem for name in jar.namelist()
                if name.startswith("BOOT-INF/lib/") and name.endswith(".jar")}


def licences(component):
    found = []
    for each in component.get("licenses", []):
        licence = each.get("license", {})
        found.append(each.get("expression") or licence.get("id") or licence["name"])
    if not found:
        raise SystemExit(f"{component['name']} names no licence")
    return " or ".join(sorted(found))


def rows(components, names):
    for each in components:
        if each["group"] != OWN and f"{each['name']}-{each['version']}" in names:
            yield f"| `{each['group']}:{each['name']}` | {each['version']} | {licences(each)} |\n"


def main():
    components = json.loads((TARGET / "bom.json").read_text())["components"]
    lines = sorted(set(rows(components, packaged())))
    (ROOT / "docs/dependencies.md").write_text(HEAD + "".join(lines))
    print(len(lines), "libraries")


main()
