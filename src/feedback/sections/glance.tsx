// What somebody with little time has to know of a case before anything else: what it is about, and what is due by when.
import type { JSX } from 'preact'
import { organisation } from '../../directory/organisation.sql.ts'
import { firstTurnFor, mayAnswer } from '../../staff/roles.ts'
import { dayOf, longDay } from '../../text/dates.ts'
import { plural } from '../../text/fill.ts'
import { Tag } from '../../web/parts.tsx'
import { counted } from '../attachments/attachment.ts'
import { attachmentsOf } from '../attachments/attachments.sql.ts'
import { AttachmentTags } from '../attachments/tags.tsx'
import { isLate, workingDaysLeft } from '../deadline.ts'
import { ChannelTag } from '../pages/channel-tag.tsx'
import { topicWords } from '../topic-words.ts'
import type { Opened } from './section.ts'

export async function Glance({ context, actor, frame: { t, language }, one, now }: Opened): Promise<JSX.Element> {
  const { one: words, states, list } = t.cases
  const waits = one.state === 'waiting-for-handler'
  const late = waits && isLate(one.dueOn, now)
  const left = late ? words.late : one.dueOn === dayOf(now) ? words.dueToday
    : plural(words.daysLeft, workingDaysLeft(one.dueOn, now, (await organisation(context.db)).closedDays), language)
  const attached = counted((await attachmentsOf(context.db, one.id)).filter(({ turn }) => turn >= firstTurnFor(actor, one)))
  return (
    <div class="stack tight">
      <p class="lede">{t.feedback.kinds[one.kind].name}: {topicWords(one, language) || (one.kind === 'page' ? t.pageFeedback.desk.otherPages : list.topicOpen)}</p>
      <p class="actions">
        <span><Tag tone={waits ? 'info' : 'good'}>{states[one.state]}</Tag>{late && <> <Tag tone="urgent">{list.tagLate}</Tag></>}<ChannelTag channel={one.channel} t={t} /><AttachmentTags counts={attached} frame={{ t, language }} /></span>
        {waits && <span><strong>{words.due} {longDay(one.dueOn, language)}.</strong> {left}</span>}
        {waits && mayAnswer(actor, one) && <a href="#answer">{words.answerTitle}</a>}
      </p>
    </div>
  )
}
