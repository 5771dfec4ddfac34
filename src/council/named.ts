// What members of a council are called, looked for in whatever everybody is to read: they are told as a number. A name is found as a sentence
// bends it, since "Mikon" and "Riitalle" tell as much as Mikko and Riitta; whether it is one there, or a word as any other, a person says.
import { lookerFor, type Look } from '../feedback/publishing/look.ts'
import { find } from '../privacy/redaction/find.ts'
import { baseForms } from '../privacy/redaction/inflection.ts'
import type { Ruled } from '../privacy/redaction/rule.ts'
import { wordsOf } from '../privacy/redaction/word.ts'
import { dayOf } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import type { Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import type { Problem } from '../web/page.ts'

type Called = { called: string }

/** For whoever leads the council: to others it would say who is called what. Names of workers are taken away, whatever a text is about. */
export const lookFor = async ({ db, now, nameTags }: Pick<Context, 'db' | 'now' | 'nameTags'>, { language, seats }: { language: Language; seats: readonly Called[] }): Promise<Look> =>
  withMembers(await lookerFor(db, { kind: 'criticism', language }, dayOf(now()), await nameTags()), seats)

export function withMembers(look: Look, seats: readonly Called[]): Look {
  const staffNames = seats.map(({ called }) => composed(called))
  const names = new Set(staffNames.flatMap((called) => called.toLowerCase().split(/[^\p{L}]+/u)).filter((name) => name.length > 1))
  if (!names.size) return look
  const isCalled = (word: string): boolean => [...baseForms(word)].some((form) => names.has(form))
  /** Written large, what only begins as a name is looked at, too: Ailantapainen, Mikkoseni. */
  const begins = (word: string): boolean => [...names].some((name) => word.startsWith(name) && word.length - name.length <= 6)
  return (text) => {
    const parts = partsOf(text).filter(({ isLarge, lower }) => isLarge && (isCalled(lower) || begins(lower)))
    // Written small, a name is one only where it is hardly another word.
    const small = find(text, { staffNames, rarePlaces: [] }).filter(({ kind, from, to }) => kind === 'worker' && partsOf(text.slice(from, to)).some(({ lower }) => isCalled(lower)))
    const found = look(text)
    const more: Ruled[] = []
    for (const { from, to } of [...parts, ...small]) {
      if (![...found, ...more].some((one) => one.from < to && from < one.to)) more.push({ kind: 'name', from, to, sure: isCalled(composed(text.slice(from, to)).toLowerCase()), rule: 'open' })
    }
    return [...found, ...more].sort((a, b) => a.from - b.from)
  }
}

/** Who is named in words that everybody reads and nobody looks through afterwards. */
export const namedIn = (look: Look, words: string): string[] =>
  [...new Set(look(words).filter(({ sure, rule, kind }) => sure || rule === 'goes' || kind === 'name').map(({ from, to }) => words.slice(from, to)))]

/** The same for a few words of a plan, in which a day, a place and what may be an ordinary word may stand. */
export const surelyNamedIn = (look: Look, words: string): string[] =>
  [...new Set(look(words).filter(({ sure, rule, kind }) => (sure || rule === 'goes') && ['name', 'worker', 'personal-code', 'phone', 'email'].includes(kind)).map(({ from, to }) => words.slice(from, to)))]

/** A season and its themes are on the public page of their council from the moment in which they are written. `written`: by the names of the fields. */
export async function namedInPlan(context: Pick<Context, 'db' | 'now' | 'nameTags'>, panel: { language: Language; seats: readonly Called[] }, written: Record<string, string | null>, language: Language): Promise<Problem[]> {
  const look = await lookFor(context, panel)
  return Object.entries(written).flatMap(([field, words]) => {
    const named = words ? surelyNamedIn(look, words) : []
    return named.length ? [{ field, text: fill(texts[language].panelSeason.named, { words: named.join(', ') }) }] : []
  })
}

/** Words, and the halves of those with a hyphen or an apostrophe. */
const partsOf = (text: string): { from: number; to: number; lower: string; isLarge: boolean }[] => wordsOf(text).flatMap(({ text: word, from }) =>
  [...word.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: part, index }) => ({ from: from + index, to: from + index + part.length, lower: composed(part).toLowerCase(), isLarge: /^\p{Lu}/u.test(part) })))

/** As one sign, where a letter and what stands above it were typed as two. */
const composed = (text: string): string => text.normalize('NFC')
