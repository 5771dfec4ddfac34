// Somebody marks what a case is about, before it is closed or later: some themes of the list, or none of them. Nobody needs to, and nothing is marked
// by the program. What its giver wrote first is learnt from, as marks.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { themeMark } from '../../privacy/theme-marks.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayMarkThemes } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { isUsed, suitsLine, type Theme } from '../../themes/theme.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import type { Lemmas } from '../../themes/words/roots.ts'
import { versionOf } from '../../web/version.ts'
import { isForEverybody } from '../case.ts'
import { bodiesOf, lockCase, type Case } from '../cases.sql.ts'
import { caseKey, unsealBody } from '../conversation.ts'
import { addCounts, type WordCount } from './learnt.sql.ts'
import { markedOf, saveMarked, type Marked } from './marked.sql.ts'
import { caseTerms } from './suggest.ts'

/** `seen`: the version of what could be ticked and was. */
export type Marking = { caseId: string; themes: Marked; seen: string }

/** Of several at once those are saved that nobody else has marked meanwhile; `stale` where there is one that somebody has. */
export async function markThemes(
  tx: Tx, markings: readonly Marking[], lemmas: Lemmas | null, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<{ done: Case[]; stale: string[]; missing: string[] }> {
  const all = await allThemes(tx)
  const outcome = { done: [] as Case[], stale: [] as string[], missing: [] as string[] }
  const learnt: WordCount[] = []
  // In one order, so that two who mark the same cases wait for each other and no more.
  for (const { caseId, themes, seen } of markings.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
    const one = await lockCase(tx, caseId)
    if (!one || !mayMarkThemes(actor, one) || !isForEverybody(one.kind)) { outcome.missing.push(caseId); continue }
    const before = (await markedOf(tx, [caseId])).get(caseId) ?? []
    const offered = offeredFor(one, all, before, now)
    if (versionOfMarked(offered, before) !== seen) { outcome.stale.push(caseId); continue }
    const known = new Set(offered.map(({ id }) => id))
    const chosen = [...new Set(themes.filter((id) => id !== null && known.has(id)))]
    const after: Marked = chosen.length ? chosen : themes.includes(null) ? [null] : []
    await saveMarked(tx, caseId, after, dayOf(now))
    const terms = caseTerms([unsealBody(caseKey(keys, one), caseId, (await bodiesOf(tx, caseId))[0]!)], one.language, lemmas)
    learnt.push(...changesBetween(before, after).flatMap(([theme, by]) => [{ theme, mark: null, cases: by }, ...[...terms].map((term) => ({ theme, mark: themeMark(keys, theme, term), cases: by }))]))
    outcome.done.push(one)
  }
  await addCounts(tx, together(learnt))
  return outcome
}

/** What may be ticked: what is in use and suits its service line, and what was marked already. */
export const offeredFor = ({ serviceLineId }: Pick<Case, 'serviceLineId'>, all: readonly Theme[], marked: Marked, now: Date): Theme[] =>
  all.filter((theme) => marked.includes(theme.id) || (isUsed(theme, dayOf(now)) && suitsLine(theme, serviceLineId)))

/** Where it is another when the form comes back, what was ticked is looked at again. */
export const versionOfMarked = (offered: readonly Theme[], marked: Marked): string =>
  versionOf({ ...Object.fromEntries(offered.map(({ id, name }) => [id, name.fi])), marked: marked.map(String).sort().join() })

/** What was learnt of a theme that is marked no more is unlearnt. A case that is under any theme, or none, counts once for all. */
function changesBetween(before: Marked, after: Marked): [string | null, 1 | -1][] {
  const ofThemes = [...after.filter((id) => id !== null && !before.includes(id)).map((id) => [id, 1] as [string, 1]), ...before.filter((id) => id !== null && !after.includes(id)).map((id) => [id, -1] as [string, -1])]
  return [...ofThemes, ...(Boolean(before.length) === Boolean(after.length) ? [] : [[null, after.length ? 1 : -1] as [null, 1 | -1]])]
}

function together(changes: readonly WordCount[]): WordCount[] {
  const sums = new Map<string, WordCount>()
  for (const change of changes) {
    const key = `${change.theme} ${change.mark}`
    const sum = sums.get(key)
    if (sum) sum.cases += change.cases
    else sums.set(key, { ...change })
  }
  return [...sums.values()].filter(({ cases }) => cases !== 0)
}
