// What is known of a case, at a glance.
import { organisation } from '../../directory/organisation.sql.ts'
import { maySeeContact } from '../../staff/roles.ts'
import { dayOf, longDay } from '../../text/dates.ts'
import { plural } from '../../text/fill.ts'
import { languageName } from '../../text/language.ts'
import { Card, Facts, Tag } from '../../web/parts.tsx'
import { readSharedContact } from '../conversation.ts'
import { isLate, workingDaysLeft } from '../deadline.ts'
import { topicWords } from '../topic-words.ts'
import type { Opened, Section } from './section.ts'

export const knownSection: Section = { place: 'side', show: Known }

async function Known({ context, actor, frame, one, now, turns }: Opened) {
  const { t, language } = frame
  const { one: words, states } = t.cases
  const contact = maySeeContact(actor, one) ? await readSharedContact(context.db, context.keys, one) : null
  const { closedDays } = await organisation(context.db)
  const waits = one.state === 'waiting-for-handler'
  const late = waits && isLate(one.dueOn, now)
  const topic = topicWords(one, language)
  const pseudonym = turns[0]?.content.pseudonym
  return (
    <Card>
      <Facts
        rows={[
          { term: t.cases.list.head.state, children: <><Tag tone={waits ? 'info' : 'good'}>{states[one.state]}</Tag>{late && <> <Tag tone="urgent">{t.cases.list.tagLate}</Tag></>}</> },
          { term: words.about, children: `${t.feedback.kinds[one.kind].name}: ${topic || t.cases.list.topicOpen}` },
          ...(waits ? [{
            term: words.due,
            children: <>{longDay(one.dueOn, language)}<br />{late ? words.late : one.dueOn === dayOf(now) ? words.dueToday : plural(words.daysLeft, workingDaysLeft(one.dueOn, now, closedDays), language)}</>,
          }] : []),
          { term: words.handler, children: one.handlerName ?? words.nobody },
          ...(waits && one.escalatedToName ? [{ term: words.escalated, children: one.escalatedToName }] : []),
          ...(one.answeredAt ? [{ term: words.heard, children: words.heards[one.heard === null ? 'unsaid' : one.heard ? 'yes' : 'no'] }] : []),
          { term: words.reader, children: words.readers[one.reader] },
          { term: words.publish, children: one.publish ? words.publishYes : words.publishNo },
          { term: words.speaker, children: one.speaker ? words.speakers[one.speaker] : words.unknown },
          ...(pseudonym ? [{ term: words.pseudonym, children: pseudonym }] : []),
          ...(contact ? [{ term: words.contact, children: <><span class="breakable">{contact}</span><br /><span class="hint">{words.contactHint}</span></> }] : []),
          { term: words.language, children: languageName(one.language, language) },
        ]}
      />
    </Card>
  )
}
