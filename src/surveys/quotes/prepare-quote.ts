// Whoever asked a survey prepares a quote from one of its texts: whole sentences of it, without what tells who anybody is, under a theme that
// is large enough to be shown. Somebody else checks it.
import type { Tx } from '../../db/db.ts'
import { tellCheckers } from '../../feedback/publishing/tell-checkers.ts'
import type { Keys } from '../../privacy/keys.ts'
import { roundKey, seal, unseal } from '../../privacy/sealing.ts'
import { idsOf, type Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { textsIn } from '../released.sql.ts'
import { sortedIn, themesOf } from '../results/themes.sql.ts'
import { findRound, lockRound } from '../rounds.sql.ts'
import { findSurvey, lockSurvey } from '../surveys.sql.ts'
import { quotable } from './quotable.ts'
import { isLive, mostOfTheme, type Prepared } from './quote.ts'
import { countLive, putQuote, quoteOfText, type Quote } from './quotes.sql.ts'

export type Preparing = { roundId: string; textId: string; themeId: string; language: string; form: Prepared; /** The number of the form that they had before them, 0 for none. */ seen: number }

/** theme: the text is not under it, or it has too few texts · many: it has as many quotes as it may · shown: the text is quoted already */
export type NotPrepared = 'not-found' | 'changed-meanwhile' | 'theme' | 'many' | 'shown'

/** To prepare the same twice changes nothing. */
export async function prepareQuote(tx: Tx, { roundId, textId, themeId, language, form, seen }: Preparing, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | NotPrepared> {
  // Held as whoever sorts holds it, so that nothing leaves a theme meanwhile.
  const known = await findRound(tx, roundId)
  // The survey first, against whoever says that nobody of it is quoted.
  if (known) await lockSurvey(tx, known.surveyId)
  const round = known && await lockRound(tx, roundId, 'closing')
  const survey = round?.closedOn ? await findSurvey(tx, round.surveyId) : null
  if (!round || !survey || !mayAskSurvey(actor, survey)) return 'not-found'
  const open = (await textsIn(tx, roundId)).filter(({ few }) => !few)
  const text = quotable(open, { noQuotes: survey.noQuotes, fewest: round.fewest }).find(({ id }) => id === textId)
  if (!text) return 'not-found'
  const before = await quoteOfText(tx, textId)
  if (before?.state === 'to-check' && before.themeId === themeId && before.language === language && isSame(preparedOf(keys, before), form)) return 'done'
  if ((before?.number ?? 0) !== seen) return 'changed-meanwhile'
  if (before?.state === 'shown') return 'shown'
  const theme = (await themesOf(tx, roundId)).find(({ id }) => id === themeId)
  const isUnder = ((await sortedIn(tx, roundId)).get(textId) ?? []).includes(themeId)
  if (!theme || !isUnder || theme.texts < round.fewest) return 'theme'
  if (await countLive(tx, themeId, textId) >= mostOfTheme) return 'many'

  const number = seen + 1
  const ciphertext = seal(roundKey(keys, roundId, keys.current), textId, `quote ${number}`, JSON.stringify(form))
  const id = await putQuote(tx, { textId, themeId, language, number, ciphertext, keyVersion: keys.current }, { by: actor, on: dayOf(now) })
  await record(tx, { what: 'quote-changed', by: actor, roundId, detail: { step: 'prepared', quote: id } }, now)
  await tellCheckers(tx, survey, idsOf(actor), now)
  return 'done'
}

/** Of one that is live. */
export function preparedOf(keys: Keys, { state, ciphertext, keyVersion, roundId, textId, number }: Quote): Prepared {
  if (!isLive(state) || !ciphertext || keyVersion === null) throw new Error('the quote holds no words')
  return JSON.parse(unseal(roundKey(keys, roundId, keyVersion), textId, `quote ${number}`, ciphertext)) as Prepared
}

const isSame = (one: Prepared, other: Prepared): boolean => one.words === other.words && one.picked.join() === other.picked.join()
