// What days and waiting rooms ask of codes: the short code of a survey that anybody may answer, printed for those who type an address by hand; and what of
// the directory stands for choice.
import type { Db, Tx } from '../../db/db.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import type { Actor } from '../../staff/actor.ts'
import type { CodeTopic } from './code.ts'
import { findSame } from './codes.sql.ts'
import { drawCodes } from './make-codes.ts'

export { offered, type Offered } from './offered.sql.ts'

const ofSurvey = (surveyId: string): CodeTopic => ({ surveyId, lineId: null, serviceId: null, unitId: null, placeId: null, language: null, campaign: null })

/** Null: it has none, or it has ended. */
export const codeOfSurvey = (db: Db, surveyId: string): Promise<ShortCode | null> => findSame(db, ofSurvey(surveyId))

/** Where it has one it stays. */
export const giveSurveyCode = (tx: Tx, surveyId: string, by: { actor: Actor; now: Date }): Promise<unknown> => drawCodes(tx, [ofSurvey(surveyId)], by)
