// Which of the texts that somebody sorts may be quoted, and what has become of each.
import type { Db } from '../../db/db.ts'
import type { FreeText } from '../results/texts.ts'
import type { Theme } from '../results/themes.sql.ts'
import type { Round } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import { quotable } from './quotable.ts'
import { isLive, type QuoteState } from './quote.ts'
import { quotesOf } from './quotes.sql.ts'

/** `quote`: what was made of it, if anything was. `hasTheme`: it is under a theme of enough texts. */
export type QuoteMark = { quote: { id: string; state: QuoteState } | null; hasTheme: boolean }

/** `texts`: all to one question; `sorted`: under which themes. */
type Of = { round: Round; survey: Survey; texts: readonly FreeText[]; themes: readonly Theme[]; sorted: ReadonlyMap<string, (string | null)[]> }

export async function quoteMarks(db: Db, { round, survey, texts, themes, sorted }: Of): Promise<Map<string, QuoteMark>> {
  const large = new Set(themes.filter((theme) => theme.texts >= round.fewest).map(({ id }) => id))
  const quotes = new Map((await quotesOf(db, round.id)).filter(({ state }) => isLive(state)).map(({ textId, id, state }) => [textId, { id, state }]))
  return new Map(quotable(texts, { noQuotes: survey.noQuotes, fewest: round.fewest }).map(({ id }) =>
    [id, { quote: quotes.get(id) ?? null, hasTheme: (sorted.get(id) ?? []).some((theme) => theme !== null && large.has(theme)) }]))
}
