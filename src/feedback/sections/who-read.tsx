// Who has opened the case, and who tried to: for those who decide about it.
import { whoRead } from '../../staff/audit/who-read.ts'
import { maySeeWhoRead } from '../../staff/roles.ts'
import { dayOf, moment, shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { Details } from '../../web/parts.tsx'
import { toldUnseenBy } from '../afterwards/told-unseen.ts'
import type { Opened, Section } from './section.ts'

export const whoReadSection: Section = { place: 'side', show: WhoRead }

async function WhoRead({ context, actor, frame: { t, language }, one }: Opened) {
  if (!maySeeWhoRead(actor, one)) return null
  const without = await toldUnseenBy(context.db, actor, one)
  const { who: words, inName } = t.audit
  const closed = one.state === 'closed'
  const time = (at: Date) => (closed ? shortDay(dayOf(at), language) : moment(at, language))
  return (
    <Details summary={words.title}>
      <p class="hint">{words.lede} {closed && words.onlyDays}</p>
      <ul class="stack tight">
        {(await whoRead(context.db, one.id, { without, language })).map(({ name, hand, opened, refused, first, last }) => (
          <li>
            <strong>{hand ? fill(inName, { hand, name }) : name}</strong>{': '}
            {[
              ...(opened ? [plural(words.opened, opened, language)] : []), ...(refused ? [plural(words.refused, refused, language)] : []),
              ...(time(first) === time(last) ? [time(last)] : [fill(words.first, { time: time(first) }), fill(words.last, { time: time(last) })]),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </Details>
  )
}
