// How far a survey has been put into its further languages. Nobody is asked in one of which something is missing: not a question, not a
// choice, and not the promise that stands before them.
import type { Db } from '../../db/db.ts'
import type { Question } from '../question.ts'
import type { Survey } from '../surveys.sql.ts'
import type { Tongue } from './tongue.ts'
import { storedWords, tonguesOf, type StoredWords } from './tongues.sql.ts'
import { keyOf, lacking, sourcesOf, wordsFor, type AskedIn, type Promised, type Source, type Stored } from './words.ts'

/** `lacks`: what is needed and missing. `asked`: what there is. */
export type InTongue = { tag: Tongue; sources: Source[]; lacks: Source[]; asked: AskedIn }

/** `promises`: of the round that would be asked; of all that are written, for whoever translates. */
export async function inTongues(db: Db, survey: Survey, questions: readonly Question[], promises: readonly Promised[]): Promise<InTongue[]> {
  const sources = sourcesOf(survey, questions, promises)
  return Promise.all((await tonguesOf(db, survey.id)).map(async (tag) => {
    const stored = asStored(await storedWords(db, survey.id, tag))
    return { tag, sources, lacks: lacking(sources, stored), asked: { tag, words: wordsFor(sources, stored) } }
  }))
}

export const asStored = (words: readonly StoredWords[]): Stored => new Map(words.map((one) => [keyOf(one), one.words]))

export const complete = (tongues: readonly InTongue[]): AskedIn[] => tongues.filter(({ lacks }) => !lacks.length).map(({ asked }) => asked)
