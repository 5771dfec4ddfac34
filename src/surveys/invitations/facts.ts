// What all invitations of a round have in common.
import type { Db } from '../../db/db.ts'
import { adviceTelephones } from '../../directory/doors/advice.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { findVersion } from '../surveys.sql.ts'
import { refusalAddress, surveyAddress } from './addresses.ts'
import { minutesFor, type InvitationFacts } from './letter.ts'

export type CommonFacts = Omit<InvitationFacts, 'opening' | 'words' | 'refusal' | 'again'>

export async function factsFor(
  db: Db, round: { surveyId: string; version: number; lastOn: Day }, { language, publicUrl, now }: { language: Language; publicUrl: string; now: Date },
): Promise<CommonFacts> {
  const { name, phone } = await organisation(db)
  const [advice] = await adviceTelephones(db, language, now)
  const version = await findVersion(db, round.surveyId, round.version)
  return {
    language, organisation: name, phone: advice?.number ?? phone, lastOn: round.lastOn, minutes: minutesFor(version?.questions ?? []),
    surveyAddress: surveyAddress(publicUrl, language, round.surveyId), refusalAddress: refusalAddress(publicUrl, language),
  }
}
