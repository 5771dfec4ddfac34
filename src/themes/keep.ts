// The coordinator keeps the list of themes: adds one, puts its words otherwise, ends it and takes it up again.
import type { Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { mayKeepThemes } from '../staff/duties.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { versionOf } from '../web/version.ts'
import { besides, isUsed, mostThemes, type Theme } from './theme.ts'
import { allThemes, insertTheme, saveTheme, setEnd, type NewTheme } from './themes.sql.ts'

type Act =
  | { what: 'add'; theme: NewTheme }
  /** `seen`: how it read where it was changed. */
  | { what: 'save'; id: string; name: Translated; description: Translated | null; seen: string }
  | { what: 'end' | 'again'; id: string }

export async function keepTheme(tx: Tx, act: Act, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'twice' | 'many' | 'stale'> {
  if (!mayKeepThemes(actor)) return 'not-found'
  await oneAtATime(tx, 'themes')
  const today = dayOf(now)
  const themes = await allThemes(tx)
  const one = act.what === 'add' ? null : themes.find(({ id }) => id === act.id)
  if (one === undefined) return 'not-found'
  const lineId = act.what === 'add' ? act.theme.serviceLineId : one!.serviceLineId
  const others = besides(themes.filter((other) => other.id !== one?.id && isUsed(other, today)), lineId)
  const isTaken = (name: Translated) => others.some((other) => sameName(other.name, name))
  switch (act.what) {
    case 'add': {
      if (isTaken(act.theme.name)) return 'twice'
      if (others.length >= mostThemes) return 'many'
      await insertTheme(tx, act.theme, today)
      return 'done'
    }
    case 'save': {
      if (themeVersion(one!) !== act.seen) return 'stale'
      if (isUsed(one!, today) && isTaken(act.name)) return 'twice'
      await saveTheme(tx, act.id, act)
      return 'done'
    }
    case 'end': {
      if (isUsed(one!, today)) await setEnd(tx, act.id, today)
      return 'done'
    }
    case 'again': {
      if (isTaken(one!.name)) return 'twice'
      if (others.length >= mostThemes) return 'many'
      await setEnd(tx, act.id, null)
      return 'done'
    }
  }
}

const sameName = (one: Translated, other: Translated): boolean => one.fi.toLowerCase() === other.fi.toLowerCase()

/** How it reads: who changed it meanwhile changed this. */
export const themeVersion = ({ name, description }: Pick<Theme, 'name' | 'description'>): string => versionOf({ name: JSON.stringify(name), description: JSON.stringify(description) })
