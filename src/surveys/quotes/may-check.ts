// Who may decide on a quote, and who may take it away.
import type { Actor } from '../../staff/actor.ts'
import { mayCheckPublication } from '../../staff/duties.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import type { Quote } from './quotes.sql.ts'

/** Whoever checks what everybody is to read; never what they prepared, in whosever name. */
export const mayCheckQuote = (actor: Actor, { serviceLineId, unitId, preparedByIds }: Quote): boolean =>
  mayCheckPublication(actor, { serviceLineId, unitId, preparedByIds, concernedIds: [] })

/** It can be taken away by whoever could have it shown, or can read the text itself. */
export const mayEndQuote = (actor: Actor, quote: Quote): boolean => mayCheckQuote(actor, quote) || mayAskSurvey(actor, quote)
