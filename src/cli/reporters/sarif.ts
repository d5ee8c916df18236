import { isAbsolute, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ruleEntry } from '../../check/catalogue.ts'
import type { Diagnostic, Location } from '../../check/diagnostic.ts'
import type { Severity } from '../../rules/rule.ts'
import { escapeJson } from '../../text/escape.ts'
import { VERSION } from '../version.ts'
import type { Reporter } from './report.ts'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }
/** As many results as GitHub accepts of one run. */
const MOST_RESULTS = 25_000

/** SARIF 2.1.0, written as findings come. Lines and columns count from 1, columns in Unicode code points. */
export function sarifReporter(): Reporter {
  const rules = new Set<string>()
  const notifications: object[] = []
  let written = 0
  let unwritten = 0
  let readable = true
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[',
    input({ name, diagnostics, suppressed }) {
      let out = ''
      unwritten += suppressed
      for (const diagnostic of diagnostics) {
        if (written >= MOST_RESULTS) {
          unwritten++
          continue
        }
        rules.add(diagnostic.rule)
        out += `${written++ > 0 ? ',' : ''}\n${escapeJson(JSON.stringify(resultOf(name, diagnostic)))}`
      }
      return out
    },
    failure({ name, message, help }) {
      readable = false
      notifications.push({
        level: 'error',
        message: { text: help ? `${message} ${help}` : message },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
      })
      return ''
    },
    end() {
      if (unwritten > 0)
        notifications.push({ level: 'note', message: { text: `${unwritten} more findings are not listed.` } })
      const tool = {
        driver: {
          name: 'communique',
          version: VERSION,
          semanticVersion: VERSION,
          rules: [...rules].sort().map(descriptorOf),
        },
      }
      const invocation = {
        executionSuccessful: readable,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      }
      return `\n],"tool":${JSON.stringify(tool)},"columnKind":"unicodeCodePoints","invocations":[${escapeJson(JSON.stringify(invocation))}]}]}\n`
    },
  }
}

function resultOf(name: string, diagnostic: Diagnostic): object {
  const { rule, severity, message, record, pointer, location, related, suggestion } = diagnostic
  const where = [record, pointer].filter(Boolean).join(' ')
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: suggestion === undefined ? message : `${message} Write: ${suggestion}` },
    locations: [
      {
        physicalLocation: physical(name, location),
        ...(where && { logicalLocations: [{ fullyQualifiedName: where }] }),
      },
    ],
    ...(related && {
      relatedLocations: related.map((place, id) => ({
        id,
        message: { text: place.message },
        physicalLocation: physical(place.location?.file ?? name, place.location),
      })),
    }),
    ...(record !== undefined && {
      partialFingerprints: { 'recordAndRule/v1': `${record} ${rule} ${pointer}` },
    }),
  }
}

function physical(name: string, location: Location | undefined): object {
  return {
    artifactLocation: { uri: uriOf(name) },
    ...(location && { region: { startLine: location.line, startColumn: location.column } }),
  }
}

function descriptorOf(id: string): object {
  const { summary, why, fix, severity } = ruleEntry(id)!
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

/** A relative reference for what lies below the working folder, an address of the file elsewhere; both encoded. */
function uriOf(name: string): string {
  const path = normalize(name)
  if (isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) return pathToFileURL(path).href
  // A name may hold half of a surrogate pair, which cannot be encoded.
  return path
    .split(sep)
    .map((segment) => encodeURIComponent(Buffer.from(segment).toString()))
    .join('/')
}
