// Somebody else than who prepared a quote checks it: it is shown, goes back, or is dropped. Whoever checks, and whoever asked the survey,
// takes it down at once. Whoever checks reads no text: only what everybody would read.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, seal, unseal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { textsIn } from '../released.sql.ts'
import { sortedIn, themesOf } from '../results/themes.sql.ts'
import { lockRound } from '../rounds.sql.ts'
import { lockSurvey } from '../surveys.sql.ts'
import { mayCheckQuote, mayEndQuote } from './may-check.ts'
import { preparedOf } from './prepare-quote.ts'
import { quotable } from './quotable.ts'
import { isLive } from './quote.ts'
import { endQuote, findQuote, noteChecked, type Quote } from './quotes.sql.ts'

export type Decision = { what: 'approve' } | { what: 'send-back'; note: string } | { what: 'drop' } | { what: 'take-down' }

/** `seen`: the number of the form that they had before them. theme: it no longer stands under a theme that is shown. */
export async function checkQuote(tx: Tx, { id, seen, decision }: { id: string; seen: number; decision: Decision }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | 'not-found' | 'changed-meanwhile' | 'theme'> {
  const known = await findQuote(tx, id)
  // The survey first, against whoever says that nobody of it is quoted.
  if (known) await lockSurvey(tx, known.surveyId)
  const round = known && await lockRound(tx, known.roundId, 'closing')
  const quote = round && await findQuote(tx, id)
  const ends = decision.what === 'drop' || decision.what === 'take-down'
  if (!quote || !(ends ? mayEndQuote : mayCheckQuote)(actor, quote)) return 'not-found'
  const from = { 'approve': ['to-check'], 'send-back': ['to-check'], 'drop': ['to-check', 'sent-back'], 'take-down': ['shown'] }[decision.what]
  if (quote.number !== seen || !from.includes(quote.state)) return 'changed-meanwhile'
  const by = { by: actor, on: dayOf(now) }
  const told = (step: string) => record(tx, { what: 'quote-changed', by: actor, roundId: quote.roundId, detail: { step, quote: id } }, now)
  switch (decision.what) {
    case 'approve':
      if (!(await mayBeShown(tx, quote, round.fewest))) return 'theme'
      await noteChecked(tx, id, { state: 'shown', words: preparedOf(keys, quote).words }, by)
      await told('approved')
      return 'done'
    case 'send-back':
      await noteChecked(tx, id, { state: 'sent-back', note: seal(roundKey(keys, quote.roundId, quote.keyVersion!), quote.textId, `quote-note ${quote.number}`, decision.note) }, by)
      await told('sent-back')
      return 'done'
    case 'drop':
      await endQuote(tx, id, 'dropped', by.on)
      await told('dropped')
      return 'done'
    case 'take-down':
      await endQuote(tx, id, 'taken-down', by.on)
      await told('taken-down')
      return 'done'
  }
}

export const quoteNote = (keys: Keys, { note, roundId, textId, number, keyVersion }: Quote): string | null =>
  note && unseal(roundKey(keys, roundId, keyVersion!), textId, `quote-note ${number}`, note)

/** As when it was prepared: themes may have become smaller, and texts been sorted anew. */
async function mayBeShown(tx: Tx, { roundId, textId, themeId, noQuotes, state }: Quote, fewest: number): Promise<boolean> {
  const texts = (await textsIn(tx, roundId)).filter(({ few }) => !few)
  const theme = (await themesOf(tx, roundId)).find(({ id }) => id === themeId)
  return isLive(state) && quotable(texts, { noQuotes, fewest }).some(({ id }) => id === textId)
    && theme !== undefined && theme.texts >= fewest && ((await sortedIn(tx, roundId)).get(textId) ?? []).includes(theme.id)
}
