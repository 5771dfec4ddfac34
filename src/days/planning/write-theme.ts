// Adds, renames, moves and takes away themes of wishes. Once the promise is given they stay, and only a word of one may be put right: a
// tablet hands in a wish under the theme that it was loaded with.
import type { Tx } from '../../db/db.ts'
import { translatedValues } from '../../directory/forms/reading.ts'
import type { Translated } from '../../text/language.ts'
import { versionOf } from '../../web/version.ts'
import { addTheme, themesOf } from '../parts.sql.ts'
import { removeTheme, renameTheme } from './asked.sql.ts'
import { changePlan, most, type By, type Planned } from './change-plan.ts'
import { inOrder } from './plan.sql.ts'
import { moved, seenOfOrder } from './write-station.ts'

export const seenOfTheme = (name: Translated): string => versionOf(translatedValues('name', name))

/** Null adds one; pressed twice it is one. */
export const writeTheme = (tx: Tx, dayId: string, { id, name, seen }: { id: string | null; name: Translated; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  const themes = await themesOf(tx, dayId)
  if (id === null) {
    if (themes.some((one) => one.name.fi === name.fi)) return 'done'
    if (fixed) return 'given'
    if (themes.length >= most.themes) return 'full'
    await addTheme(tx, dayId, { number: themes.length + 1, name })
    return 'done'
  }
  const was = themes.find((one) => one.id === id)
  if (!was) return 'gone'
  if (seenOfTheme(was.name) !== seen && seenOfTheme(was.name) !== seenOfTheme(name)) return 'changed-meanwhile'
  await renameTheme(tx, id, name)
  return 'done'
})

/** `order`: as the list stood before whoever pressed. */
export const changeThemes = (tx: Tx, dayId: string, { id, step, order }: { id: string; step: 'up' | 'down' | 'remove'; order: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async (_, fixed) => {
  const themes = await themesOf(tx, dayId)
  if (fixed) return 'given'
  if (seenOfOrder(themes) !== order) return 'changed-meanwhile'
  if (step !== 'remove') await inOrder(tx, 'day_theme', dayId, moved(themes.map((one) => one.id), id, step))
  else {
    if (!themes.some((one) => one.id === id)) return 'not-found'
    await removeTheme(tx, id)
    await inOrder(tx, 'day_theme', dayId, themes.filter((one) => one.id !== id).map((one) => one.id))
  }
  return 'done'
})
