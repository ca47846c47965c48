#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the rows of a table as JSON: of a CSV file as Python's csv reads it, or of what LibreOffice made of one.

csvcells.py FILE.csv DELIMITER | csvcells.py FILE.fods
"""
import csv
import io
import json
import sys
import xml.etree.ElementTree as xml

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def csv_rows(name, delimiter):
    csv.field_size_limit(1_000_000)
    with open(name, newline="", encoding="utf-8-sig") as file:
        text = file.read()
    if sys.version_info < (3, 11):  # Its csv takes no NUL.
        text = text.replace("\0", "\ufffd")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def paragraph(node):
    text = node.text or ""
    for child in node:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        else:
            text += paragraph(child)
        text += child.tail or ""
    return text


def fods_rows(name):
    """A cell that is a formula is an object that says so."""
    rows = []
    for row in xml.parse(name).iter(TABLE + "table-row"):
        cells = []
        for cell in row.iter(TABLE + "table-cell"):
            formula = cell.get(TABLE + "formula")
            text = "\n".join(paragraph(each) for each in cell.findall(TEXT + "p"))
            cells += [{"formula": formula} if formula else text] * int(cell.get(TABLE + "number-columns-repeated", "1"))
        rows.append(cells)
    return rows


print(json.dumps(csv_rows(*sys.argv[1:]) if len(sys.argv) == 3 else fods_rows(sys.argv[1])))
