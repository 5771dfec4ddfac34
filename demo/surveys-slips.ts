// A survey of the invented county that is answered with slips: adult social work asks after each meeting, in two languages, and when
// somebody stops being a client. The words of the slips come from the key file, and so from no list here.
import type { Tx } from '../src/db/db.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { record } from '../src/staff/audit/audit.sql.ts'
import type { Question } from '../src/surveys/question.ts'
import { addGroups, addRound, groupsOf, openRound } from '../src/surveys/rounds.sql.ts'
import { makeBlock } from '../src/surveys/slips/make-block.ts'
import { setUnused, type Occasion } from '../src/surveys/slips/slips.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter, startOfDay } from '../src/text/dates.ts'
import type { Language } from '../src/text/language.ts'
import type { Ids } from './load-directory.ts'

export const slipSurveyName = { fi: 'Tapaamisen jälkeen', sv: 'Efter mötet', en: 'After the meeting' }

const ask = (id: string, kind: Question['kind'], text: Question['text'], more: Partial<Question> = {}): Question => ({ id, kind, text, options: [], background: false, ...more })

const questions: Question[] = [
  ask('heard', 'agree', { fi: 'Minua kuunneltiin.', sv: 'Man lyssnade på mig.', en: 'I was listened to.' }, { theme: 'encounter' }),
  ask('next', 'agree', { fi: 'Tiedän, miten asiani jatkuu.', sv: 'Jag vet hur mitt ärende fortsätter.', en: 'I know how my matter goes on.' }, { theme: 'information' }),
  ask('say', 'agree', { fi: 'Päätimme asioistani yhdessä.', sv: 'Vi beslutade om mina saker tillsammans.', en: 'We decided about my matters together.' }, { theme: 'participation' }),
  ask('more', 'long', { fi: 'Mitä haluat kertoa tapaamisesta?', sv: 'Vad vill du berätta om mötet?', en: 'What would you like to tell about the meeting?' }),
]

/** `monthsAgo`: of the month in which they are handed out. */
const blocks: { occasion: Occasion; language: Language; slips: number; monthsAgo: 0 | 1; unused?: number }[] = [
  { occasion: 'meeting', language: 'fi', slips: 40, monthsAgo: 1, unused: 7 },
  { occasion: 'meeting', language: 'sv', slips: 8, monthsAgo: 1, unused: 2 },
  { occasion: 'end', language: 'fi', slips: 16, monthsAgo: 0 },
]

export async function loadSlips(tx: Tx, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const today = dayOf(now)
  const day = (ahead: number) => daysAfter(today, ahead)
  const by = ids.person.get('samuli-ojakoski')!
  const [unitId, first] = [ids.unit.get('social-station')!, day(-20)]
  const about = { fi: 'Kysymme jokaisen tapaamisen jälkeen, miten se meni.', sv: 'Efter varje möte frågar vi hur det gick.', en: 'After each meeting we ask how it went.' }
  const surveyId = await addSurvey(tx, { name: slipSurveyName, about, serviceLineId: null, unitId, template: null }, questions, { by, on: day(-40) })
  const roundId = await addRound(tx, {
    surveyId, version: 1, way: 'code', fewest: 5, leftover: 'up', firstOn: first, lastOn: day(70), handlerRole: 'supervisor',
    purpose: { fi: 'Haluamme, että tapaamisista lähdetään tietäen, mitä seuraavaksi tapahtuu.', sv: 'Vi vill att alla som går från mötet vet vad som händer härnäst.', en: 'We want everybody to leave a meeting knowing what happens next.' },
    handledByOn: day(85), resultsByOn: day(100), changesByOn: day(160), councilOn: day(-30),
    goneThrough: { fi: 'Tiimipalaverissa, tunti kysymystä kohden.', sv: 'På teammötet, en timme per fråga.', en: 'In the team meeting, an hour for each question.' },
    invests: { fi: 'Yksi iltapäivä kuussa koko tiimin aikaa.', sv: 'En eftermiddag i månaden av hela teamets tid.', en: 'One afternoon a month of the whole team’s time.' },
  }, by)
  await freezeVersion(tx, surveyId, 1, first)
  await addGroups(tx, roundId, [{ serviceLineId: null, unitId }])
  await openRound(tx, roundId, first, by)
  const [group] = await groupsOf(tx, roundId)
  for (const [at, { monthsAgo, unused, ...block }] of blocks.entries()) {
    const monthOn = `${(monthsAgo ? daysAfter(`${today.slice(0, 8)}01`, -1) : today).slice(0, 8)}01`
    const id = await makeBlock(tx, keys, { ...block, roundId, groupId: group!.id, monthOn, validUntilOn: day(56 - 15 * monthsAgo) }, { by, on: first })
    if (unused) await setUnused(tx, id, unused, 0)
    // As the audit has it: each was made, and printed some minutes later.
    const made = new Date(+startOfDay(first) + (9 + at) * 3_600_000)
    await record(tx, { what: 'slips-made', by: { personId: by }, roundId, detail: { block: at + 1, slips: block.slips } }, made)
    await record(tx, { what: 'slips-seen', by: { personId: by }, roundId, detail: { block: at + 1, as: 'slips' } }, new Date(+made + 240_000))
  }
}
