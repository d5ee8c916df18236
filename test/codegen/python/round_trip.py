"""Reads each line as the generated model and writes it back."""

import sys

from communique import StreamLine

for line in sys.stdin.buffer:
    print(StreamLine.model_validate_json(line).model_dump_json(by_alias=True, exclude_unset=True))
