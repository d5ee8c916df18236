"""Splits a record stream (NDJSON) into valid lines and rejects, as `communique filter` does.

    python3 filter.py < records.ndjson > good.ndjson 2> rejects.ndjson

Valid lines pass byte for byte. Each reject is one line of JSON: the line's number and what is wrong with it. Blank
lines and a byte order mark at the very start are left out. Needs Python 3.9 and the package jsonschema.
"""

import argparse
import json
import math
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / "v1" / "line.validate.json"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
BLANK = b" \t\r"
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
MOST_BYTES = 8 * 1024 * 1024
MOST_LEVELS = 64
LARGEST_SAFE = 2**53 - 1


def read(line):
    """The JSON value of a line. Raises ValueError for what one reader would take and another would not."""
    if len(line) > MOST_BYTES:
        raise ValueError(f"The line has {len(line)} bytes; at most {MOST_BYTES} are read.")
    text = line.decode("utf-8")
    if levels(text) > MOST_LEVELS:
        raise ValueError(f"Objects and lists are nested more than {MOST_LEVELS} levels deep.")
    return json.loads(
        text, object_pairs_hook=unique, parse_constant=refuse, parse_int=safe, parse_float=finite
    )


def levels(text):
    deepest = level = 0
    for character in re.findall(r"[\[\]{}]", STRING.sub("", text)):
        level += 1 if character in "[{" else -1
        deepest = max(deepest, level)
    return deepest


def unique(pairs):
    found = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"The key {json.dumps(key)} stands twice in the same object.")
        found[key] = value
    return found


def refuse(constant):
    raise ValueError(f"{constant} is no JSON.")


def safe(digits):
    if len(digits) > 17 or abs(int(digits)) > LARGEST_SAFE:
        raise ValueError(f"Many programs round the number {digits[:40]}; write it as text.")
    return int(digits)


def finite(digits):
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"The number {digits[:40]} is larger than any that programs can hold.")
    return number


def fault(line, validator):
    """What is wrong with a line, or None."""
    try:
        value = read(line)
    except ValueError as error:
        return {"message": str(error)}
    found = best_match(validator.iter_errors(value))
    return found and {"path": found.json_path, "message": found.message[:500]}


def main():
    parser = argparse.ArgumentParser(description="Split a record stream into valid lines and rejects.")
    parser.add_argument("--schema", type=Path, default=SCHEMA, help="line.validate.json of communique")
    schema = json.loads(parser.parse_args().schema.read_bytes())
    validator = Draft202012Validator(schema)
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if number == 1:
            line = line.removeprefix(BYTE_ORDER_MARK)
        if not line.rstrip(b"\n").strip(BLANK):
            continue
        wrong = fault(line.removesuffix(b"\n"), validator)
        if wrong is None:
            sys.stdout.buffer.write(line)
        else:
            print(json.dumps({"line": number, **wrong}), file=sys.stderr)


if __name__ == "__main__":
    main()
