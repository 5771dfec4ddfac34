// A survey of the social station whose clients were invited to it by e-mail and SMS, a week ago: through the program's own verbs.
import type { Kysely } from 'kysely'
import type { Tx } from '../src/db/db.ts'
import type { DB } from '../src/db/schema.ts'
import { isSms, type MessageKind } from '../src/post/message.ts'
import { markSent } from '../src/post/messages.sql.ts'
import { noteDelivery, noteSent } from '../src/post/sms/sent.sql.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { goingMark } from '../src/privacy/sms.ts'
import { lookAtList } from '../src/surveys/invitations/look.ts'
import { seenOf } from '../src/surveys/invitations/plan.ts'
import { invitationPost } from '../src/surveys/invitations/post.ts'
import { readList } from '../src/surveys/invitations/read-list.ts'
import { sendDue } from '../src/surveys/invitations/send-due.ts'
import { takeList } from '../src/surveys/invitations/take-list.ts'
import type { Question } from '../src/surveys/question.ts'
import { addGroups, addRound, findRound, groupsOf, openRound } from '../src/surveys/rounds.sql.ts'
import { addSurvey, freezeVersion } from '../src/surveys/surveys.sql.ts'
import { dayOf, daysAfter } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

const name = { fi: 'Käynti sosiaaliasemalla', sv: 'Besöket på socialstationen', en: 'The visit to the social station' }

const questions: Question[] = [
  { id: 'heard', kind: 'agree', theme: 'encounter', background: false, options: [], text: { fi: 'Minua kuunneltiin.', sv: 'Man lyssnade på mig.', en: 'I was listened to.' } },
  { id: 'together', kind: 'agree', theme: 'participation', background: false, options: [], text: { fi: 'Päätimme asioistani yhdessä.', sv: 'Vi beslutade om mina ärenden tillsammans.', en: 'We decided on my matters together.' } },
  { id: 'next', kind: 'agree', theme: 'clarity', background: false, options: [], text: { fi: 'Tiedän, mitä seuraavaksi tapahtuu.', sv: 'Jag vet vad som händer härnäst.', en: 'I know what happens next.' } },
  { id: 'better', kind: 'long', background: false, options: [], text: { fi: 'Mikä olisi voinut mennä paremmin?', sv: 'Vad hade kunnat gå bättre?', en: 'What could have gone better?' } },
]

/** Addresses of nobody: the names are reserved, and no such number is given to anybody. */
const list = [
  'osoite;kieli;turvakielto', 'eila.k@posti.example;fi;', 'jorma52@posti.example;fi;', 'bettan.h@posti.example;sv;', 'matti.meri@posti.example;;', 'amina.o@posti.example;en;', '0457 000 0011;fi;', '0457 000 0012;sv;', '0457 000 0013;;kyllä',
].join('\n')

/** A week ago, since it is long enough for the invitations to be out, and short enough for the reminders not to be. */
export async function loadInvitations(db: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const tx = db as Tx
  const by = ids.person.get('samuli-ojakoski')!
  const unitId = ids.unit.get('social-station')!
  const given = new Date(now.getTime() - 7 * 86_400_000)
  const day = (after: number) => daysAfter(dayOf(now), after)
  const surveyId = await addSurvey(tx, { name, about: null, serviceLineId: null, unitId, template: null }, questions, { by, on: day(-21) })
  const roundId = await addRound(tx, {
    surveyId, version: 1, way: 'code', fewest: 5, leftover: 'up', firstOn: day(-10), lastOn: day(40), handlerRole: 'supervisor', handledByOn: day(54), resultsByOn: day(68), changesByOn: day(130), councilOn: day(-16),
    purpose: { fi: 'Haluamme, että jokainen lähtee tapaamisesta tietäen, mitä seuraavaksi tapahtuu.', sv: 'Vi vill att alla som går från mötet vet vad som händer härnäst.', en: 'We want everybody to leave a meeting knowing what happens next.' },
    goneThrough: { fi: 'Käymme vastaukset läpi tiimipalaverissa.', sv: 'Vi går igenom svaren på teammötet.', en: 'We go through the answers in a team meeting.' },
    invests: { fi: 'Yksi iltapäivä kuussa asioiden muuttamiseen.', sv: 'En eftermiddag i månaden för att ändra saker.', en: 'One afternoon a month for changing things.' },
  }, by)
  await freezeVersion(tx, surveyId, 1, day(-10))
  await addGroups(tx, roundId, [{ serviceLineId: null, unitId }])
  await openRound(tx, roundId, day(-10), by)
  await invite(tx, roundId, { keys, given, by })
}

async function invite(tx: Tx, roundId: string, { keys, given, by }: { keys: Keys; given: Date; by: string }): Promise<void> {
  const surroundings = { keys, now: given, publicUrl: 'https://vastakaiku.koivuranta.example', hasGateway: true }
  const [read, round, [group]] = [readList(list), (await findRound(tx, roundId))!, await groupsOf(tx, roundId)]
  if (!read.ok) throw new Error(read.why)
  const seen = seenOf(await lookAtList(tx, { round, given: read.given, language: 'fi' }, surroundings))
  const opening = { fi: 'Kiitos, että tulit tapaamiseen.', sv: 'Tack för att du kom till mötet.', en: 'Thank you for coming to the meeting.' }
  await takeList(tx, { roundId, groupId: group!.id, given: read.given, language: 'fi', opening, by }, seen, surroundings)
  const waiting = await tx.selectFrom('invitation').innerJoin('slip_block as b', 'b.id', 'invitation.block_id').select(['invitation.id', 'due_at']).where('b.round_id', '=', roundId).execute()
  const sentAt = waiting[0]!.due_at
  await sendDue(tx, sentAt)
  const post = invitationPost({ ...surroundings, now: () => sentAt })
  for (const { id } of waiting) {
    const message = await tx.selectFrom('outgoing_message').select(['id', 'kind']).where('invitation_id', '=', id).executeTakeFirstOrThrow()
    await markSent(tx, message.id, sentAt)
    if (isSms(message.kind as MessageKind)) {
      const part = goingMark(keys, message.id)
      await noteSent(tx, message.id, [part], sentAt)
      await noteDelivery(tx, part, 'delivered', sentAt)
    }
    await post.settle(tx, { id, again: false }, 'sent', sentAt)
  }
}
