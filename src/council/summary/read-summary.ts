// Makes the summary of a council's season or year out of what is there today, with what whoever leads has written for it.
import type { Db } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Keys } from '../../privacy/keys.ts'
import { panelKey, unseal } from '../../privacy/sealing.ts'
import type { Day } from '../../text/dates.ts'
import { changesOfMeetings, type Change } from '../changes/changes.ts'
import { meetingsHeld } from '../meetings.sql.ts'
import { membersOf, type Panel } from '../panel.ts'
import { findSeason, seasonsOf } from '../panels.sql.ts'
import { rootsOf } from '../points.sql.ts'
import { goesOnFrom } from './chain.ts'
import { summaryProviders, trialsOf } from './providers.ts'
import { findSummary, type StoredSummary } from './summaries.sql.ts'
import { emptyDraft, spanOfYear, yearsOf, type Draft, type Span, type Told, type Trace, type TracedTrial } from './summary.ts'

/** By the key in its address: of a season, or a year. */
export async function spanOf(db: Db, panelId: string, key: string): Promise<Span | null> {
  if (/^20\d\d$/.test(key)) return spanOfYear(Number(key))
  const season = isId(key) ? await findSeason(db, key) : null
  return season?.panelId === panelId ? { key, seasonId: season.id, year: null, name: season.name, fromOn: season.fromOn, untilOn: season.untilOn } : null
}

/** Those that there can be a summary of, the newest first. */
export async function spansOf(db: Db, panelId: string): Promise<{ seasons: Span[]; years: Span[] }> {
  const seasons = await seasonsOf(db, panelId)
  return {
    seasons: seasons.map(({ id, name, fromOn, untilOn }) => ({ key: id, seasonId: id, year: null, name, fromOn, untilOn })),
    years: yearsOf(seasons.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn])).map(spanOfYear),
  }
}

export const openDraft = (keys: Keys, panelId: string, { id, ciphertext, keyVersion }: StoredSummary): Draft =>
  JSON.parse(unseal(panelKey(keys, panelId, keyVersion), panelId, `summary ${id}`, ciphertext)) as Draft

/** `draft`: as it is stored, or as it was just typed. */
export async function readSummary({ db, keys, today }: { db: Db; keys: Keys; today: Day }, panel: Panel, span: Span, draft: Draft): Promise<Told> {
  const meetings = await meetingsHeld(db, panel.id, span, today)
  const changes = (await changesOfMeetings({ db, keys, today }, meetings.map(({ id }) => id))).toReversed()
  const roots = await rootsOf(db, changes.flatMap(({ pointId }) => pointId ?? []))
  const [tried, after] = [await trialsOf(db, keys, panel.id), goesOnFrom(changes.map(({ id, kind, pointId }) => ({ id, kind, root: pointId && roots.get(pointId)! })))]
  const traces = changes.map((change) => traceOf(change, draft, { trials: (change.kind === 'trial' && change.target && tried.get(change.target)) || null, after: after.get(change.id) ?? null }))
  const traced = new Set(changes.flatMap(({ kind, target }) => (kind === 'trial' && target ? [target] : [])))
  const others = (await Promise.all(summaryProviders.map((provider) => provider(db, keys, { panelId: panel.id, language: panel.language, fromOn: span.fromOn, untilOn: span.untilOn, today, traced })))).flat()
  return {
    panelName: panel.name, language: panel.language, span: { name: span.name, isYear: span.year !== null, fromOn: span.fromOn, untilOn: span.untilOn }, members: membersOf(panel).length,
    opening: draft.opening, closing: draft.closing, news: draft.news, traces, others,
    meetings: meetings.map(({ number, heldOn, present, theme }) => ({ number, heldOn: heldOn!, present, theme })),
  }
}

export async function storedSummary({ db, keys }: { db: Db; keys: Keys }, panelId: string, span: Span): Promise<{ stored: StoredSummary | null; draft: Draft }> {
  const stored = await findSummary(db, panelId, span)
  return { stored, draft: stored ? openDraft(keys, panelId, stored) : emptyDraft }
}

const traceOf = ({ id, kind, standing, words, improvement, survey }: Change, draft: Draft, { trials, after }: { trials: TracedTrial[] | null; after: string | null }): Trace => ({
  ...(trials && { trials }), ...(after && { after }),
  id, kind, standing, remark: draft.remarks[id] ?? words,
  survey: survey && { name: survey.stands === 'asked' ? survey.name : null, stands: survey.stands },
  improvement: improvement && {
    id: improvement.isShown ? improvement.id : null, title: improvement.title, isSettled: improvement.state === 'done' || improvement.state === 'not-done', isLate: improvement.isLate,
    because: improvement.isShown ? improvement.because : null, dueOn: improvement.dueOn, firstDueOn: improvement.firstDueOn, settledOn: improvement.settledOn, councilSays: improvement.councilSays,
  },
})
