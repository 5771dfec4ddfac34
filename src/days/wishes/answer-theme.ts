// A theme of wishes is named, and answered by the organisation: it can be done now, needs a decision, is not possible because, or works already.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { languages, type Translated } from '../../text/language.ts'
import { translatedValues } from '../../directory/forms/reading.ts'
import type { Theme, ThemeAnswer } from '../day.ts'
import { tabletStates } from '../closing/closing.sql.ts'
import { isEmpty } from '../closing/gate.ts'
import { lockDay, type FeedbackDay } from '../days.sql.ts'
import { addTheme, themesOf } from '../parts.sql.ts'
import { answerDayTheme, removeDayTheme, renameDayTheme } from './wishes.sql.ts'

export const mostThemes = 25

export type ThemeAct =
  | { what: 'add'; name: Translated }
  | { what: 'save'; id: string; name: Translated; answer: ThemeAnswer | null; words: Translated | null; hasChanged(stored: Theme): boolean }
  | { what: 'remove'; id: string }

export const themeValues = ({ name, answer, answerWords }: Pick<Theme, 'name' | 'answer' | 'answerWords'>): Record<string, string> =>
  ({ ...translatedValues('name', name), answer: answer ?? '', ...translatedValues('words', answerWords) })

/** twice: there is one of this name, in whichever language · used: wishes are under it, or may still come, or an improvement came from it */
export async function changeTheme(tx: Tx, dayId: string, act: ThemeAct, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | { twice: Theme } | 'many' | 'stale' | 'used'> {
  const day = await lockDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  const themes = await themesOf(tx, dayId)
  const taken = (name: Translated, but = '') => themes.find((one) => one.id !== but && languages.some((tag) => name[tag] && one.name[tag]?.toLowerCase() === name[tag].toLowerCase()))
  if (act.what === 'add') {
    const twice = taken(act.name)
    if (twice) return { twice }
    if (themes.length >= mostThemes) return 'many'
    await addTheme(tx, dayId, { number: Math.max(0, ...themes.map(({ number }) => number)) + 1, name: act.name })
    return 'done'
  }
  const theme = themes.find(({ id }) => id === act.id)
  if (!theme) return 'not-found'
  if (act.what === 'remove') return !await mayStillCome(tx, day) && await removeDayTheme(tx, theme.id) ? 'done' : 'used'
  if (act.hasChanged(theme)) return 'stale'
  const twice = taken(act.name, theme.id)
  if (twice) return { twice }
  await renameDayTheme(tx, theme.id, act.name)
  await answerDayTheme(tx, theme.id, act.answer && { is: act.answer, words: act.words, by: handOf(actor), on: dayOf(now) })
  return 'done'
}

/** A tablet hands in a wish under the theme that it was loaded with, and what is under none of the day's is not taken in. */
const mayStillCome = async (tx: Tx, { id, closedOn, lastOn }: FeedbackDay): Promise<boolean> =>
  (await tabletStates(tx, id)).some((tablet) => !closedOn || !isEmpty(tablet, lastOn ?? closedOn))
