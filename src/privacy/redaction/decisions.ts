// What a person decided about each suggestion, read back from the form. The text is looked through once more, and what they saw must
// be what is found now: else a checkbox would speak of other words than they read.
import { createHash } from 'node:crypto'
import type { Decision, Passage } from './redact.ts'
import type { Ruled } from './rule.ts'

const seenField = 'suggestions'
const passagesField = 'also-goes'

/** What the part `Suggestions` of a page shows: the text, and a field of the form for each suggestion. */
export type Suggested = { text: string; findings: (Ruled & { field: string })[]; version: string; seenField: string; passagesField: string }

export const suggested = (text: string, findings: readonly Ruled[]): Suggested =>
  ({ text, findings: findings.map((one) => ({ ...one, field: fieldOf(one) })), version: versionOf(text, findings), seenField, passagesField })

const fieldOf = ({ from, to }: Passage): string => `goes-${from}-${to}`

/** The same for the same suggestions in the same text. */
const versionOf = (text: string, findings: readonly Ruled[]): string =>
  createHash('sha256').update(JSON.stringify([text, findings.map(({ kind, from, to, rule }) => [kind, from, to, rule])])).digest('base64url').slice(0, 16)

export type Decisions =
  | { ok: true; decisions: Decision[]; passages: Passage[] }
  /** The text or what is found in it is another than on the page. */
  | { ok: false; why: 'stale' }
  /** These words do not stand in the text. */
  | { ok: false; why: 'not-there'; words: string[] }

/** `given`: the value of a field, '' where there is none. A worker's name in criticism goes, whatever was sent. */
export function readDecisions(given: (name: string) => string, { text, findings }: { text: string; findings: readonly Ruled[] }): Decisions {
  if (given(seenField) !== versionOf(text, findings)) return { ok: false, why: 'stale' }
  const wanted = given(passagesField).split('\n').map((line) => line.trim()).filter(Boolean)
  const missing = wanted.filter((words) => !text.includes(words))
  if (missing.length) return { ok: false, why: 'not-there', words: missing }
  return {
    ok: true,
    decisions: findings.map((one) => ({ kind: one.kind, from: one.from, to: one.to, goes: one.rule === 'goes' || given(fieldOf(one)) === 'yes' })),
    passages: wanted.flatMap((words) => placesOf(words, text)),
  }
}

export function placesOf(words: string, text: string): Passage[] {
  const places: Passage[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) places.push({ from, to: from + words.length })
  return places
}
