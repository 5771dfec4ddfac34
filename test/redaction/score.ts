// How much of what was marked by hand is found, and how much of what is found was marked.
import type { Finding, FindingKind } from '../../src/privacy/redaction/finding.ts'
import type { Labelled, Span } from './labelled.ts'

/** Whose name it is, a person decides: that of a worker who is not known by name is a name as well. */
export type Group = Exclude<FindingKind, 'worker'>

export type Score = {
  group: Group
  marked: number
  found: number
  suggested: number
  right: number
  /** The texts with what was missed or wrongly suggested, in brackets. */
  missed: string[]
  wrong: string[]
}

export const groups: readonly Group[] = ['personal-code', 'phone', 'email', 'iban', 'plate', 'address', 'date', 'name', 'place']

export function scores(texts: readonly Labelled[], find: (one: Labelled) => Finding[]): Score[] {
  const looked = texts.map((one) => ({ ...one, findings: find(one) }))
  return groups.map((group) => {
    const score: Score = { group, marked: 0, found: 0, suggested: 0, right: 0, missed: [], wrong: [] }
    for (const { text, spans, findings } of looked) {
      const [wanted, given] = [ofGroup(spans, group), ofGroup(findings, group)]
      const lost = wanted.filter((span) => !isCovered(span, findings))
      const stray = given.filter((one) => !spans.some((span) => span.from < one.to && one.from < span.to))
      score.marked += wanted.length
      score.found += wanted.length - lost.length
      score.suggested += given.length
      score.right += given.length - stray.length
      score.missed.push(...lost.map((span) => bracketed(text, span)))
      score.wrong.push(...stray.map((span) => bracketed(text, span)))
    }
    return score
  })
}

export const recall = ({ found, marked }: Score): number => (marked ? found / marked : 1)
export const precision = ({ right, suggested }: Score): number => (suggested ? right / suggested : 1)

const groupOf = (kind: FindingKind): Group => (kind === 'worker' ? 'name' : kind)

const ofGroup = <S extends Span>(spans: readonly S[], group: Group): S[] => spans.filter(({ kind }) => groupOf(kind) === group)

/** Nothing of it would be left: every letter and digit lies in a finding, of whatever kind. */
const isCovered = (span: Span, findings: readonly Finding[]): boolean =>
  Array.from({ length: span.to - span.from }, (_, at) => span.from + at).every((at) => findings.some(({ from, to }) => from <= at && at < to))

const bracketed = (text: string, { from, to }: Span): string => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`

export function table(all: readonly Score[]): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8)
  return all.map((score) =>
    `${score.group.padEnd(14)} recall ${percent(recall(score))} (${score.found}/${score.marked})  precision ${percent(precision(score))} (${score.right}/${score.suggested})`).join('\n')
}
