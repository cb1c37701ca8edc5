"""Texts for events of XML: the functions for escaping."""
