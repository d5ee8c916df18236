/** The lines of standard input, split at line feeds only: `readline` also splits inside JSON, at U+2028. */
export async function* lines(): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      rest.push(chunk.subarray(start, end))
      yield Buffer.concat(rest).toString()
      rest = []
      start = end + 1
    }
    rest.push(chunk.subarray(start))
  }
}
