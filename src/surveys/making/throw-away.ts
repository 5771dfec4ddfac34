// Throws away what nobody was asked: a survey of which no round was opened, or changes to questions that were asked before. What goes is
// looked at first, and where it is something else by then it is looked at again.
import type { Db, Tx } from '../../db/db.ts'
import { dayOfSurvey } from '../../days/for-surveys.ts'
import { lookKinds } from '../../post/message.ts'
import { dropWaiting } from '../../post/outbox.sql.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { versionOf } from '../../web/version.ts'
import { roundsOf, type Round } from '../rounds.sql.ts'
import { roundValues } from '../rounds/round-form.ts'
import { findSurvey, lockSurvey, type Survey } from '../surveys.sql.ts'
import { differences, type Difference } from './differences.ts'
import { eraseDraft, eraseSurvey, marksThatGo, workThatGoes, type MarksThatGo } from './throw-away.sql.ts'
import { writtenVersions, type WrittenVersion } from './versions.sql.ts'

type About = { draft: WrittenVersion; marks: MarksThatGo; trials: number; tongues: number; rounds: Round[]; seen: string }
/** Of a survey its draft rounds go, of changes they stay and ask `asked` again. `seen`: all of it, as the form carries it. */
export type Goes = ({ what: 'survey' } | { what: 'questions'; asked: WrittenVersion; changes: Difference[] }) & About

/** What there is to throw away: nothing of what somebody was asked, so that of most surveys it is null. */
export function thrownAway(versions: readonly WrittenVersion[], rounds: readonly Round[]): 'survey' | 'questions' | null {
  const [newest] = versions
  if (!newest || newest.frozenOn) return null
  return versions.some(({ frozenOn }) => frozenOn) ? 'questions' : rounds.some(({ openedOn }) => openedOn) ? null : 'survey'
}

export async function whatGoes(db: Db, survey: Survey): Promise<Goes | null> {
  const [versions, rounds] = [await writtenVersions(db, survey.id), await roundsOf(db, survey.id)]
  const what = thrownAway(versions, rounds)
  if (!what) return null
  const [draft, asked] = [versions[0]!, versions.find(({ frozenOn }) => frozenOn)]
  const drafts = rounds.filter(({ openedOn }) => !openedOn)
  const marks = await marksThatGo(db, survey.id, keptOf(versions))
  const work = await workThatGoes(db, survey.id, draft.number)
  const seen = versionOf({
    what, name: JSON.stringify(survey.name), version: String(draft.number), questions: JSON.stringify(draft.questions), marks: JSON.stringify(marks), work: JSON.stringify(work), asked: draft.councilAskedOn ?? '',
    rounds: JSON.stringify(drafts.map((round) => [round.id, roundValues(round)])),
  })
  const about: About = { draft, marks, trials: work.trials, tongues: work.tongues, rounds: drafts, seen }
  return asked ? { what: 'questions', asked, changes: differences(asked.questions, draft.questions), ...about } : { what: 'survey', ...about }
}

/** asked: there is nothing left that nobody was asked · of-a-day: a feedback day is planned with it. */
export async function throwAway(tx: Tx, id: string, seen: string, { actor, now }: { actor: Actor; now: Date }): Promise<Goes['what'] | 'not-found' | 'asked' | 'of-a-day' | 'changed-meanwhile'> {
  // Against whoever opens a round of it, and whoever writes.
  await lockSurvey(tx, id)
  const survey = await findSurvey(tx, id)
  if (!survey || !mayAskSurvey(actor, survey)) return 'not-found'
  const goes = await whatGoes(tx, survey)
  if (!goes) return 'asked'
  if (goes.what === 'survey' && await dayOfSurvey(tx, id)) return 'of-a-day'
  if (goes.seen !== seen) return 'changed-meanwhile'
  if (goes.what === 'survey') await eraseSurvey(tx, id)
  else {
    await dropWaiting(tx, { surveyId: id, kinds: lookKinds })
    await eraseDraft(tx, id, goes.draft.number, { asked: goes.asked.number, kept: keptOf(await writtenVersions(tx, id)) })
  }
  await record(tx, { what: 'survey-thrown-away', by: actor, detail: { kind: goes.what } }, now)
  return goes.what
}

/** Of all that was asked in any version. */
const keptOf = (versions: readonly WrittenVersion[]) => versions.filter(({ frozenOn }) => frozenOn).flatMap(({ questions }) => questions)
