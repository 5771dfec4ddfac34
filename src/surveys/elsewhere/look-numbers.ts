// What would become of ready numbers that somebody has pasted: of which questions they are, and which do not agree. It keeps nothing.
import type { FormValues } from '../../directory/forms/reading.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'
import { versionOf } from '../../web/version.ts'
import type { Round } from '../rounds.sql.ts'
import type { About } from './look.ts'
import { knownNumberHeads, readNumbers, type ReadNumbers } from './read-numbers.ts'
import { mostColumns, mostRows, readTable } from './table.ts'

/** `seen`: of all that was looked at. */
export type NumbersLooked = ReadNumbers & { groupId: string; took: number; seen: string }

const mostTook = 100_000

export function lookAtNumbers(values: FormValues, { round, questions, groups }: About & { round: Pick<Round, 'fewest'> }, words: Texts['surveyElsewhere']['desk']['problems']): ({ ok: true } & NumbersLooked) | { ok: false; problems: Problem[] } {
  const problems: Problem[] = []
  const say = (field: string, text: string): void => { problems.push({ field, text }) }
  const typed = (values['took'] ?? '').trim()
  const took = /^\d{1,6}$/.test(typed) && Number(typed) <= mostTook ? Number(typed) : null
  if (took === null) say('took', words.took)
  else if (took < round.fewest) say('took', fill(words.few, { count: round.fewest }))
  const group = groups.length === 1 ? groups[0] : groups.find(({ id }) => id === values['numbers-group'])
  if (!group) say('numbers-group', words.group)
  const text = values['numbers'] ?? ''
  const read = text.trim() ? readTable(text, knownNumberHeads) : null
  if (!read) say('numbers', words.text)
  else if (!read.ok) say('numbers', fill(words[read.why], { rows: mostRows, columns: mostColumns }))
  const numbers = read?.ok ? readNumbers(read.table, questions, took ?? mostTook) : null
  if (read?.ok && !numbers) say('numbers', words.heads)
  if (!numbers || took === null || !group || problems.length) return { ok: false, problems }
  return { ok: true, ...numbers, groupId: group.id, took, seen: versionOf({ text, took: String(took), groupId: group.id }) }
}
