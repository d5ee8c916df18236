/** Groups of tests as JSON with one test on a line, so that a change of one vector is a change of one line. */
export function groupsText(groups: readonly { tests: readonly unknown[] }[]): string {
  return `[\n${groups.map(groupText).join(',\n')}\n]\n`
}

function groupText({ tests, ...head }: { tests: readonly unknown[] }): string {
  const lines = Object.entries(head).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  return [
    '  {',
    ...lines,
    '    "tests": [',
    tests.map((test) => `      ${JSON.stringify(test)}`).join(',\n'),
    '    ]',
    '  }',
  ].join('\n')
}
