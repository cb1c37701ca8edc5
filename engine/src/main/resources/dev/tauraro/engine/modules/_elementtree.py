"""The classes of xml.etree.ElementTree, under the name of CPython's own module for them."""

from xml.etree.ElementTree import Element, ParseError, SubElement, TreeBuilder, XMLParser
