// How often one address may hand in answers, or keep what it has begun, in a minute; and how many words it may try.
import { giveBack, spend, type Budget } from '../../privacy/budget.sql.ts'
import type { Context } from '../../web/context.ts'

/** `address`: see web/client-address.ts; it is never kept. */
export const within = ({ db, keys, settings, now }: Context, address: string): Promise<boolean> =>
  spend(db, keys, { name: 'survey', subject: address, limit: settings.BUDGET_SURVEY_PER_MINUTE, windowSeconds: 60, now: now() })

/** One for all doors, pages and API. */
export const wordsBudget = ({ settings, now }: Context): Omit<Budget, 'subject'> => ({ name: 'survey-words', limit: settings.BUDGET_SURVEY_WORDS_PER_TEN_MINUTES, windowSeconds: 600, now: now() })

const ofWords = (context: Context, address: string): Budget => ({ ...wordsBudget(context), subject: address })

/** Paid for before it is tried; what was right is given back, since many may come from one service point. */
export const tryWords = (context: Context, address: string): Promise<boolean> => spend(context.db, context.keys, ofWords(context, address))
export const wordsWereRight = (context: Context, address: string): Promise<void> => giveBack(context.db, context.keys, ofWords(context, address))
