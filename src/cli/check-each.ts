import type { CheckOptions } from '../check/options.ts'
import { checkInput } from './check-input.ts'
import { ExitCode, Stop } from './exit-code.ts'
import type { Input } from './inputs.ts'
import { type ProgressLine, plainSize } from './progress-line.ts'
import type { InputFailure, InputReport } from './reporters/report.ts'

/** Inputs that take a while are announced before they are read. */
const LONG_INPUT = 1 << 23

/** Checks one input after the other, each by itself, and tells on the way how far it is. */
export function* checkEach(
  inputs: readonly Input[],
  options: CheckOptions,
  allowEmpty: boolean,
  progress: ProgressLine | undefined,
): Generator<InputReport | InputFailure> {
  const done = { bytes: 0, inputs: 0, records: 0, errors: 0 }
  for (const input of inputs) {
    const size = progress && plainSize(input.name)
    const { bytes, inputs: before, records, errors } = done
    progress?.update(
      bytes,
      [`${before} of ${inputs.length} inputs`, `${records} records`, `${errors} errors`, input.name],
      size !== undefined && size > LONG_INPUT,
    )
    try {
      const report = checkInput(input, options, allowEmpty)
      for (const count of Object.values(report.records)) done.records += count
      for (const { severity } of report.diagnostics) if (severity === 'error') done.errors++
      yield report
    } catch (error) {
      if (!(error instanceof Stop) || error.exitCode !== ExitCode.input) throw error
      yield { name: input.name, message: error.message, help: error.help }
    }
    done.inputs++
    done.bytes += size ?? 0
  }
}
