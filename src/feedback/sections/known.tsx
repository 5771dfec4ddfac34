// What is known of a case besides what stands at its top.
import { inOneStatement } from '../../db/db.ts'
import { maySeeContact } from '../../staff/roles.ts'
import { monthName } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { languageName } from '../../text/language.ts'
import { Card, Facts } from '../../web/parts.tsx'
import { isContact, isMailAddress } from '../draft.ts'
import { readSharedContact } from '../conversation.ts'
import { goingOf } from '../retention/going-of.ts'
import { wayOf } from '../spoken/ways.sql.ts'
import { recordOfCase } from '../record-of-case.ts'
import type { Opened, Section } from './section.ts'

export const knownSection: Section = { place: 'side', show: Known }

async function Known({ context, actor, frame, one, turns, now }: Opened) {
  const { t, language } = frame
  const { one: words } = t.cases
  const contact = maySeeContact(actor, one) ? await readSharedContact(context.db, context.keys, one) : null
  if (contact) await inOneStatement(context.db, (tx) => recordOfCase(tx, one, { what: 'contact-seen', by: actor }, now))
  const waits = one.state === 'waiting-for-handler'
  const way = await wayOf(context.db, one.id)
  const { going } = await goingOf(context.db, one, now)
  const pseudonym = turns[0]?.content.pseudonym
  return (
    <Card>
      <Facts
        rows={[
          { term: words.handler, children: one.handlerName ?? words.nobody },
          ...(waits && one.escalatedToName ? [{ term: words.escalated, children: one.escalatedToName }] : []),
          ...(one.answeredAt ? [{ term: words.heard, children: words.heards[one.heard === null ? 'unsaid' : one.heard ? 'yes' : 'no'] }] : []),
          { term: words.reader, children: words.readers[one.reader] },
          { term: words.publish, children: one.publish ? words.publishYes : words.publishNo },
          { term: words.speaker, children: one.speaker ? words.speakers[one.speaker] : words.unknown },
          ...(pseudonym ? [{ term: words.pseudonym, children: pseudonym }] : []),
          ...(contact ? [{ term: words.contact, children: <><span class="breakable typed">{contact}</span><br /><span class="hint">{isMailAddress(contact) ? words.contactHint : !isContact(contact) ? t.spoken.desk.addressHint : pseudonym ? fill(words.phoneHintNamed, { name: pseudonym }) : words.phoneHint}</span></> }] : []),
          ...(way ? [
            { term: t.spoken.answerBy, children: t.spoken.ways[way.answerBy] },
            { term: t.spoken.desk.writtenBy, children: way.writtenBy },
            { term: t.spoken.helped, children: t.surveyAloud.helpers[way.helped] },
          ] : []),
          { term: words.language, children: languageName(one.language, language) },
          ...(going ? [{ term: t.retention.goes, children: monthName(going.month, language) }] : []),
        ]}
      />
    </Card>
  )
}
