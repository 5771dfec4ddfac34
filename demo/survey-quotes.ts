// Quotes in the invented county: some that everybody reads under their themes, and one that waits to be checked.
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { redact } from '../src/privacy/redaction/redact.ts'
import { roundKey, seal } from '../src/privacy/sealing.ts'
import { excerptOf, sentencesOf } from '../src/surveys/quotes/excerpt.ts'
import { quotable } from '../src/surveys/quotes/quotable.ts'
import type { Prepared } from '../src/surveys/quotes/quote.ts'
import { noteChecked, putQuote } from '../src/surveys/quotes/quotes.sql.ts'
import { sortedIn, themesOf } from '../src/surveys/results/themes.sql.ts'
import { textsOfRound } from '../src/surveys/results/texts.ts'
import type { Day } from '../src/text/dates.ts'

/** How the text begins, which of its sentences are quoted, and whether it was checked. */
const quoted: { begins: string; picked: number[]; language: string; checked: boolean }[] = [
  { begins: 'Jonotin puhelimessa 40 minuuttia', picked: [0], language: 'fi', checked: true },
  { begins: 'Telefontiden är bara på morgonen', picked: [0], language: 'sv', checked: true },
  { begins: 'Kolmas työntekijä puolen vuoden sisällä', picked: [0, 1], language: 'fi', checked: true },
  { begins: 'Hyvä työntekijä lähti', picked: [0], language: 'fi', checked: true },
  { begins: 'Päätöksen kieli on vaikeaa', picked: [1], language: 'fi', checked: true },
  { begins: 'Päätös pitäisi selittää', picked: [0], language: 'fi', checked: false },
]

/** Two of three allow it. */
export const allowsQuote = (n: number): boolean => n % 3 !== 2

export async function loadQuotes(tx: Tx, keys: Keys, { roundId, fewest, by, checker, on }: { roundId: string; fewest: number; by: string; checker: string; on: Day }): Promise<void> {
  const texts = quotable(await textsOfRound(tx, keys, roundId, { few: false }), { noQuotes: false, fewest })
  const [sorted, large] = [await sortedIn(tx, roundId), new Set((await themesOf(tx, roundId)).filter((theme) => theme.texts >= fewest).map(({ id }) => id))]
  for (const { begins, picked, language, checked } of quoted) {
    const one = texts.find(({ text }) => text.startsWith(begins))
    const themeId = one && sorted.get(one.id)?.find((theme) => theme !== null && large.has(theme))
    if (!themeId) continue
    const form: Prepared = { words: redact(excerptOf(one.text, sentencesOf(one.text), picked), { decisions: [], language }), picked }
    const ciphertext = seal(roundKey(keys, roundId, keys.current), one.id, 'quote 1', JSON.stringify(form))
    const id = await putQuote(tx, { textId: one.id, themeId, language, number: 1, ciphertext, keyVersion: keys.current }, { by: { personId: by }, on })
    if (checked) await noteChecked(tx, id, { state: 'shown', words: form.words }, { by: { personId: checker }, on })
  }
}
