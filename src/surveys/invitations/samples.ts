// The messages of a list as they would go out, with words that open nothing.
import type { Db } from '../../db/db.ts'
import { partsOf, septetsOf } from '../../post/gsm.ts'
import { languages, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Round } from '../rounds.sql.ts'
import { factsFor } from './facts.ts'
import { invitationMail, invitationSms } from './letter.ts'
import { takenOf, type Planned } from './plan.ts'

export async function samplesOf(db: Db, round: Round, planned: readonly Planned[], opening: Translated | null, { publicUrl, now }: { publicUrl: string; now: Date }) {
  const taken = takenOf(planned)
  return Promise.all(languages.filter((language) => taken.some((one) => one.language === language)).map(async (language) => {
    const words = texts[language].surveyInvitations.desk.rehearsal.sampleWords
    const facts = { ...await factsFor(db, round, { language, publicUrl, now }), opening, words, refusal: words, again: false }
    const sms = invitationSms(facts)
    const goesBy = (channel: string) => taken.some((one) => one.language === language && one.channel === channel)
    return { language, mail: goesBy('email') ? invitationMail(facts) : null, sms: goesBy('sms') ? { text: sms, letters: septetsOf(sms) ?? 0, parts: partsOf(sms) ?? 0 } : null }
  }))
}
