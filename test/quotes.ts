// A round that has closed, with texts of which some may be quoted, all under one theme; and what somebody presses to prepare a quote.
import { testApp, type Answer, type Fields } from './app.ts'
import { actor } from './builders.ts'
import { wednesday, type TestDatabase } from './database.ts'
import { sentFrom } from './fields.ts'
import { aRound, fewQuestions } from './surveys.ts'
import { transact } from '../src/db/db.ts'
import { redact } from '../src/privacy/redaction/redact.ts'
import { prepareQuote } from '../src/surveys/quotes/prepare-quote.ts'
import { quoteOfText } from '../src/surveys/quotes/quotes.sql.ts'
import { close } from '../src/surveys/release-due.ts'
import { respond } from '../src/surveys/respond.ts'
import { addTheme, sortText, themesOf } from '../src/surveys/results/themes.sql.ts'
import { textsOfRound, type FreeText } from '../src/surveys/results/texts.ts'
import { lockRound } from '../src/surveys/rounds.sql.ts'

type Made = { by: string; unitId: string; yes?: readonly string[]; no?: readonly string[]; theme?: string }

export const noTexts = Array.from({ length: 6 }, (_, n) => `Ei lainattavaksi ${n}.`)

export async function aQuotedRound({ db, context: { keys } }: TestDatabase, { by, unitId, yes = [], no = noTexts, theme = 'Puhelin' }: Made) {
  const { surveyId, roundId } = await aRound(db, { by, unitId, questions: fewQuestions, places: [{ serviceLineId: null, unitId: null }, { serviceLineId: null, unitId }] })
  return transact(db, async (tx) => {
    for (const [list, mayQuote] of [[yes, true], [no, false]] as const) {
      for (const text of list) await respond(tx, keys, { roundId, place: { serviceLineId: null, unitId }, few: 'wait', answers: { heard: ['4'], more: [text] }, mayQuote }, '2026-09-16')
    }
    await close(tx, keys, (await lockRound(tx, roundId, 'closing'))!, '2026-09-16')
    await addTheme(tx, { roundId, question: 'more', name: { fi: theme, sv: `${theme} sv` } }, { by, on: '2026-09-16' })
    const [made] = await themesOf(tx, roundId)
    const texts = await textsOfRound(tx, keys, roundId, { few: false })
    for (const { id } of texts) await sortText(tx, id, [made!.id])
    return { surveyId, roundId, themeId: made!.id, textOf: (start: string): FreeText => texts.find(({ text }) => text.startsWith(start))! }
  })
}

/** A quote of a round that has closed and has no themes yet: the whole of one of its texts, which waits to be checked. */
export async function aQuote({ db, context: { keys } }: TestDatabase, { roundId, by, unitId, question }: { roundId: string; by: string; unitId: string; question: string }) {
  return transact(db, async (tx) => {
    await addTheme(tx, { roundId, question, name: { fi: 'Teema' } }, { by, on: '2026-09-16' })
    const [theme] = await themesOf(tx, roundId)
    const [one, other] = await textsOfRound(tx, keys, roundId, { few: false })
    for (const { id } of await textsOfRound(tx, keys, roundId, { few: false })) await sortText(tx, id, [theme!.id])
    const form = { words: redact(one!.text, { decisions: [], language: 'fi' }), picked: [0] }
    const outcome = await prepareQuote(tx, { roundId, textId: one!.id, themeId: theme!.id, language: 'fi', form, seen: 0 }, { actor: actor(by, 'supervisor', unitId), now: wednesday, keys })
    if (outcome !== 'done') throw new Error(`the quote was not prepared: ${outcome}`)
    return { quoteId: (await quoteOfText(tx, one!.id))!.id, otherTextId: other!.id }
  })
}

/** Whoever asked the survey, at the page of a text. */
export function preparing(app: ReturnType<typeof testApp>, cookie: string, roundId: string) {
  const path = (textId: string) => `/desk/surveys/rounds/${roundId}/quotes/${textId}`
  const press = (textId: string, from: Answer, step: string, changed: Fields): Promise<Answer> => {
    const fields: Fields = Object.fromEntries(sentFrom(from.text).filter(([name]) => !(name in changed)))
    return app.post(path(textId), { ...fields, ...changed, step }, cookie)
  }
  return {
    path, press,
    open: (textId: string) => app.get(path(textId), cookie),
    async look(textId: string, changed: Fields): Promise<Answer> {
      return press(textId, await app.get(path(textId), cookie), 'look', changed)
    },
    /** From the page of the text to the one that waits to be checked. */
    async send(textId: string, changed: Fields): Promise<Answer> {
      return press(textId, await this.look(textId, changed), 'prepare', changed)
    },
  }
}
