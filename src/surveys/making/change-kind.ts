// Somebody lets a question be answered in another way, while its version is a draft. Where the old way was asked in an earlier version it
// becomes another question: counts of two ways of answering under one id would be compared with each other.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { QuestionKind } from '../question.ts'
import type { SurveyVersion } from '../surveys.sql.ts'
import { replaced } from './draft.ts'
import { edit, idsIn, mostBackgrounds, optionIds, seenOf, type Edited, type Written } from './edit-questions.ts'
import { freshKey } from './fresh-key.ts'
import { keptOptions } from './kept-options.ts'
import { carriedTo, leftHanging, repairedBy, type Repairs } from './other-kind.ts'

type Changed = { id: string; written: Written; seen: string; repairs: Repairs }

export const changeKind = (tx: Tx, surveyId: string, { id, written, seen, repairs }: Changed, by: { actor: Actor; now: Date }): Promise<Edited> => edit(tx, surveyId, by, (questions, versions) => {
  const was = questions.find((one) => one.id === id)
  if (!was) return { why: 'gone' }
  if (seen !== seenOf(was) || was.kind === written.kind) return { why: 'changed-meanwhile' }
  if (written.background && questions.filter((one) => one.background && one.id !== id).length >= mostBackgrounds) return { why: 'backgrounds' }
  const asKept = wasAskedOtherwise(versions, id, written.kind) ? freshKey(written.text.fi, idsIn(versions)) : id
  const question = { ...written, id: asKept, ...(was.onlyIf && { onlyIf: was.onlyIf }), options: keptOptions(carriedTo(written.kind, was).options, written.options, optionIds(versions, id)) }
  const list = repairedBy(repairs, questions, leftHanging(questions, was, written.kind), { id: asKept, kind: written.kind })
  return list ? { questions: replaced(list, id, question), id: asKept } : { why: 'conditions' }
})

/** Whether somebody was asked it under this id, to be answered in any other way. */
export const wasAskedOtherwise = (versions: readonly SurveyVersion[], id: string, kind: QuestionKind): boolean =>
  versions.some(({ frozenOn, questions }) => frozenOn && questions.some((one) => one.id === id && one.kind !== kind))
