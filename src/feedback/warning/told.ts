// Of what a giver is told before others read their text. Both the server and their browser read this: nothing is taken apart here.
import type { Finding } from '../../privacy/redaction/finding.ts'

/** Those who read it would know by these who somebody is. */
export const warnedKinds = ['personal-code', 'phone', 'email', 'address', 'plate', 'iban', 'name'] as const
export type WarnedKind = (typeof warnedKinds)[number]

/** The field that says of which kinds the giver has been told. */
export const warnedField = 'warned'

export const kindOf = (finding: Finding): WarnedKind | null => {
  const kind = finding.kind === 'worker' ? 'name' : finding.kind
  return warnedKinds.find((one) => one === kind) || null
}

/** As it goes along in the form: all that they have been told of by now. */
export const toldOf = (before: string, kinds: readonly WarnedKind[]): string =>
  warnedKinds.filter((kind) => kinds.includes(kind) || before.split(' ').includes(kind)).join(' ')
