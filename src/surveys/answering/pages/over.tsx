// Where a survey cannot be answered: there is none, it is not open yet, it has ended, or it ended while somebody was answering. Each
// leads on, and nothing that was written is lost.
import type { JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { to } from '../../../paths.ts'
import { longDay, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Hidden } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { Opened } from '../opened.ts'
import { Said } from './controls.tsx'
import { nameOf } from './form.tsx'
import { Texts, type SendOn } from './thanks.tsx'

export function UnknownPage({ frame }: { frame: PageFrame }): JSX.Element {
  const { over } = frame.t.surveyAnswering
  return (
    <PublicPage frame={frame} title={over.unknown} noindex>
      <div class="stack">
        <h1>{over.unknown}</h1>
        <p class="lede">{over.unknownText}</p>
        <LeadOn frame={frame} />
      </div>
    </PublicPage>
  )
}

/** `lost`: what they had written when it ended; null where they only looked. */
type Props = { frame: PageFrame; opened: Pick<Opened, 'survey' | 'round' | 'is'>; lost: { sendOn: SendOn; was: 'while' | 'draft'; token: string; danger: string | null } | null }

export function OverPage({ frame, opened: { survey, round, is }, lost }: Props): JSX.Element {
  const { t, language } = frame
  const { over, list } = t.surveyAnswering
  const day = { day: longDay(round.lastOn, language) }
  const title = is === 'soon' ? over.soon : lost?.was === 'while' ? over.while : over.ended
  return (
    <PublicPage frame={frame} title={`${title} – ${nameOf(survey, frame)}`} sheets={['survey']} leave={lost ? 'sent' : true} noindex={lost !== null}>
      {lost && <form id="sent" method="post" action={to('leave', language)}><Hidden name="token" value={lost.token} /></form>}
      <div class="stack">
        <p class="of-survey"><Said content={survey.name} frame={frame} /></p>
        <h1>{title}</h1>
        {lost?.danger && <Danger t={t} help={lost.danger} />}
        {is === 'soon' ? <p class="lede">{fill(over.soonText, { day: longDay(round.firstOn, language) })}</p>
          : <p class="lede">{lost ? (lost.was === 'while' ? fill(over.whileText, day) : over.draft) : fill(over.endedText, day)}</p>}
        {lost && (lost.sendOn.texts.length ? <Texts frame={frame} sendOn={lost.sendOn} /> : <p>{over.nothing}</p>)}
        {is === 'over' && (round.resultsOn
          ? <p><a class="button secondary" href={to('surveyResults', language, { id: survey.id })}>{fill(list.resultsOn, { day: shortDay(round.resultsOn, language) })}</a></p>
          : <p>{fill(over.promised, { day: longDay(round.resultsByOn, language) })}</p>)}
        <LeadOn frame={frame} />
      </div>
    </PublicPage>
  )
}

function LeadOn({ frame: { t, language } }: { frame: PageFrame }): JSX.Element {
  const { over, list } = t.surveyAnswering
  return (
    <>
      <p>{over.more}</p>
      <p class="buttons"><a class="button primary" href={to('topic', language)}>{list.give}</a> <a href={to('surveys', language)}>{list.all}</a></p>
    </>
  )
}
