"""Matches texts with the module re. The protocol stands in docs/conformance.md."""

import json
import re
import sys

for line in sys.stdin.buffer:
    question = json.loads(line)
    pattern = re.compile(question["pattern"])
    matches = [pattern.search(text) is not None for text in question["texts"]]
    print(json.dumps({"matches": matches}))
