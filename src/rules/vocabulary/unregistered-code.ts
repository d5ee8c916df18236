import { agreementSubject, type CodeList, codesOf, identifierScheme } from '../../vocabulary/index.ts'
import { isLanguageSubtag, preferredLanguageSubtag } from '../../vocabulary/languages.ts'
import { countryCodeFault, intendedCountryCode, isCountryCode, isRegionCode } from '../country-code.ts'
import { agreement, type RuleExamples, state } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { nearest } from '../nearest.ts'
import { recordRule } from '../rule.ts'

const CODES = ['AgreementSubject', 'IdentifierScheme', 'LanguageTag', 'CountryCode'] as const
const walk = fieldWalker(CODES)

export const rule = recordRule({
  id: 'vocabulary/unregistered-code',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor', 'agreement', 'statement', 'source', 'dossier'],
  needs: CODES,
  passes: (code, leaf) => FAULTS[leaf as Checked](code) === undefined,
  summary: 'A code of a subject, register, language or country is not on its list.',
  why: 'Other programs and readers do not know the code, so the record is not found under what it is about.',
  fix: 'Use a code of the list, or keep your own where the list has none and say in your notes what it means.',
  check(record, report) {
    walk(record, (code, path, leaf) => {
      const fault = FAULTS[leaf as Checked](code)
      if (fault) report({ record, path: [...path], ...fault })
    })
  },
})

type Checked = (typeof CODES)[number]

interface Fault {
  message: string
  suggestion?: string
}

const FAULTS: Record<Checked, (code: string) => Fault | undefined> = {
  AgreementSubject: openList(agreementSubject, 'subjects'),
  IdentifierScheme: openList(identifierScheme, 'registers'),
  LanguageTag: languageFault,
  CountryCode(code) {
    if (isCountryCode(code)) return undefined
    return faultOf(`"${code}" ${countryCodeFault(code)}.`, intendedCountryCode(code))
  },
}

function openList(list: CodeList, name: string): (code: string) => Fault | undefined {
  const codes: readonly string[] = codesOf(list)
  const known = new Set(codes)
  return (code) =>
    known.has(code) ? undefined : faultOf(`"${code}" is not on the list of ${name}.`, nearest(code, codes))
}

/** Judges the language and the region of a tag; scripts and variants are left alone. */
function languageFault(tag: string): Fault | undefined {
  const subtags = tag.split('-')
  const language = subtags[0]!
  if (!isLanguageSubtag(language)) {
    const preferred = preferredLanguageSubtag(language)
    const reason = preferred ? `, which writes it "${preferred}"` : ''
    return faultOf(
      `"${language}" is not a language code of the registry for language tags${reason}.`,
      preferred && [preferred, ...subtags.slice(1)].join('-'),
    )
  }
  const region = subtags.findIndex((subtag) => /^[A-Z]{2}$/.test(subtag))
  if (region < 0 || isRegionCode(subtags[region]!)) return undefined
  const intended = intendedCountryCode(subtags[region]!)
  return faultOf(
    `"${subtags[region]}" in "${tag}" is not a region of the registry for language tags.`,
    intended && subtags.with(region, intended).join('-'),
  )
}

function faultOf(message: string, suggestion: string | undefined): Fault {
  return suggestion ? { message, suggestion } : { message }
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'subject-in-another-spelling',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('x', { subjects: ['defense.training'] })],
      },
    },
    {
      title: 'unknown-register',
      dossier: { actors: [{ ...state('a'), identifiers: [{ scheme: 'wiki-data', value: 'Q4115189' }] }] },
    },
    { title: 'language-of-three-letters', dossier: { language: 'eng' } },
    {
      title: 'uk-for-the-united-kingdom',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:uk', name: 'United Kingdom', countryCode: 'UK' }],
      },
    },
    {
      title: 'region-uk-in-a-language',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'State of A', language: 'en-UK', kind: 'official' }] }],
      },
    },
  ],
  passing: [
    {
      title: 'registered-codes',
      dossier: {
        language: 'en-GB',
        actors: [
          state('a'),
          state('b'),
          { type: 'actor', kind: 'state', id: 'actor:uk', name: 'United Kingdom', countryCode: 'GB' },
        ],
        agreements: [agreement('x', { subjects: ['defence.training'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'code-of-a-former-state',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:ussr', name: 'USSR', countryCode: 'SU' }],
      },
    },
    {
      title: 'kosovo',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:kosovo', name: 'Kosovo', countryCode: 'XK' }],
      },
    },
    {
      title: 'language-without-two-letters',
      dossier: {
        actors: [{ ...state('a'), names: [{ text: 'State of A', language: 'prs-AF', kind: 'official' }] }],
      },
    },
  ],
}
