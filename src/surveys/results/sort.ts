// Whoever asked a survey sorts its texts: makes themes, names them otherwise or takes them away, and puts each text under some or none.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { dayOf } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { endLostQuotes } from '../quotes/end-lost.ts'
import { isQuotedUnder } from '../quotes/quotes.sql.ts'
import { textsIn } from '../released.sql.ts'
import { lockRound } from '../rounds.sql.ts'
import { findSurvey, findVersion } from '../surveys.sql.ts'
import { isText } from '../question.ts'
import { themesVersion, type Sorted } from './sorting-form.ts'
import { addTheme, listTheme, removeTheme, renameTheme, sortText, themesOf } from './themes.sql.ts'

/** More than that of one question nobody keeps apart. */
export const mostThemes = 25

type Act =
  | { what: 'add'; name: Translated; listedId: string | null } | { what: 'rename'; id: string; name: Translated } | { what: 'remove'; id: string }
  | { what: 'list'; id: string; listedId: string | null }
  /** `version`: of the themes that could be ticked. */
  | { what: 'sort'; sorted: readonly Sorted[]; version: string }

export async function sortTexts(
  tx: Tx, { roundId, question, act }: { roundId: string; question: string; act: Act }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'twice' | 'many' | 'stale' | 'quoted'> {
  // Held, so that of two who sort at once the second sees the themes of the first.
  const round = await lockRound(tx, roundId, 'closing')
  if (!round?.closedOn || !mayAskSurvey(actor, (await findSurvey(tx, round.surveyId))!)) return 'not-found'
  const themes = (await themesOf(tx, roundId)).filter((theme) => theme.question === question)
  const isTaken = (name: Translated, but = '') => themes.some(({ id, name: { fi } }) => id !== but && fi.toLowerCase() === name.fi.toLowerCase())
  switch (act.what) {
    case 'add': {
      if (isTaken(act.name)) return 'twice'
      if (themes.length >= mostThemes) return 'many'
      if (!(await findVersion(tx, round.surveyId, round.version))!.questions.some((one) => one.id === question && isText(one))) return 'not-found'
      await addTheme(tx, { roundId, question, name: act.name, listedId: act.listedId }, { by: handOf(actor), on: dayOf(now) })
      return 'done'
    }
    case 'rename': {
      if (!themes.some(({ id }) => id === act.id)) return 'not-found'
      if (isTaken(act.name, act.id)) return 'twice'
      // What stands above a quote was checked with it.
      if (await isQuotedUnder(tx, act.id)) return 'quoted'
      await renameTheme(tx, act.id, act.name)
      return 'done'
    }
    // Nothing that was checked or shown reads otherwise by it.
    case 'list': {
      if (!themes.some(({ id }) => id === act.id)) return 'not-found'
      await listTheme(tx, act.id, act.listedId)
      return 'done'
    }
    case 'remove': {
      if (!themes.some(({ id }) => id === act.id)) return 'not-found'
      await endLostQuotes(tx, roundId, act.id, { actor, now })
      await removeTheme(tx, act.id)
      return 'done'
    }
    case 'sort': {
      if (themesVersion(themes) !== act.version) return 'stale'
      const open = new Set((await textsIn(tx, roundId)).filter((text) => text.question === question && !text.few).map(({ id }) => id))
      const known = new Set(themes.map(({ id }) => id))
      for (const { textId, themeIds } of act.sorted) {
        if (open.has(textId)) await sortText(tx, textId, themeIds.filter((id) => id === null || known.has(id)))
      }
      await endLostQuotes(tx, roundId, null, { actor, now })
      return 'done'
    }
  }
}
