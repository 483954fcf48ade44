"""The plain script that an office would write: reads targets with regular expressions, writes the results beside them."""
import datetime
import re
import sys

from openpyxl import load_workbook

TARGET, ACTUAL, FIRST_RESULT = 11, 12, 13
NUMBER = re.compile(r"(>=|<=|>|<|=|almeno)?\s*(?:€\s*)?(-?[\d.]+(?:,\d+)?)\s*(%)?", re.I)
DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def number(text):
    found = NUMBER.search(text)
    if not found or not any(c.isdigit() for c in found.group(2)):
        return None
    value = float(found.group(2).replace(".", "").replace(",", "."))
    return found.group(1) or ">=", value / 100 if found.group(3) else value


def judged(target, actual):
    if target is None or actual is None:
        return None, None, "Non misurato"
    if isinstance(target, str):
        day = DATE.search(target)
        if day:
            if not isinstance(actual, datetime.datetime):
                return None, None, "Non valutabile"
            late = (actual - datetime.datetime(int(day.group(3)), int(day.group(2)), int(day.group(1)))).days
            return late, 1 if late <= 0 else 0, "Raggiunto" if late <= 0 else "Non raggiunto"
        read = number(target)
        if read is None:
            return None, None, "Non valutabile"
        operator, value = read
    else:
        operator, value = ">=", target
    if isinstance(actual, str):
        read = number(actual)
        if read is None:
            return None, None, "Non valutabile"
        actual = read[1]
    if not isinstance(actual, (int, float)) or not isinstance(value, (int, float)):
        return None, None, "Non valutabile"
    less = operator.startswith("<")
    met = actual <= value if less else actual >= value
    raw = 1 if met else 0 if value == 0 else 2 - actual / value if less else actual / value
    status = "Raggiunto" if met else "Parzialmente raggiunto" if raw >= 0.7 else "Non raggiunto"
    return actual - value, min(max(raw, 0), 1), status


book = load_workbook(sys.argv[1])
sheet = book.active
for row in range(2, sheet.max_row + 1):
    if row == 2:
        results = ("Scostamento", "Grado di raggiungimento", "Stato")
    else:
        results = judged(sheet.cell(row, TARGET).value, sheet.cell(row, ACTUAL).value)
    for offset, value in enumerate(results):
        sheet.cell(row, FIRST_RESULT + offset).value = value
book.save(sys.argv[2])
