// The front page: what this is, the two ways in, what is promised to a giver and what cannot be, and how it goes.
import type { Asked } from '../../directory/asked/asked.sql.ts'
import { SituationLinks } from '../../directory/doors/pages/find.tsx'
import type { Situation } from '../../directory/doors/situations.sql.ts'
import { kinds } from '../case.ts'
import { Item, titleOf } from '../publishing/pages/item.tsx'
import type { PublishedItem } from '../publishing/published.sql.ts'
import { to } from '../../paths.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../text/language.ts'
import type { IconName } from '../../web/icons.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, CardLink, Icon, Notice, Paragraphs } from '../../web/parts.tsx'
import type { OpenSurvey } from '../../surveys/answering/open.sql.ts'
import { OpenSurveys } from '../../surveys/answering/pages/list.tsx'

type Props = { frame: PageFrame; days: number; urgentHelp: string; situations: Situation[]; asked: { open: Asked[]; told: Asked[] }; surveys: OpenSurvey[]; published: PublishedItem[] }

export function HomePage({ frame, days, urgentHelp, situations, asked, surveys, published }: Props) {
  const { t, language } = frame
  const { home } = t.feedback
  const promise = plural(home.promise, days, language)
  return (
    <PublicPage frame={frame} title={home.title} sheets={['home']} wide>
      <div class="hero">
        <div class="stack">
          <h1>{home.title}</h1>
          <p class="lede">{home.lede}</p>
          <div class="starts">
            <a class="button primary" href={to('topic', language)}>{home.start}<Icon name="forward" /></a>
            <p class="hint">{home.startHint}</p>
            <a class="button secondary" href={to('conversation', language)}>{home.backLink}</a>
            <p class="hint">{home.back} {home.backText}</p>
          </div>
        </div>
        <Safe frame={frame} />
      </div>
      <h2>{home.choose}</h2>
      <ul class="grid kinds">
        {kinds.map((kind) => (
          <li>
            <CardLink href={to('topic', language, {}, { kind })} title={t.feedback.kinds[kind].name} icon={kind}>
              {t.feedback.kinds[kind].about}
            </CardLink>
          </li>
        ))}
      </ul>
      <h2>{home.how}</h2>
      <ol class="steps">
        {home.steps.map((step) => <li><h3>{step.title}</h3><p>{fill(step.text, { promise })}</p></li>)}
      </ol>
      <AskedNow frame={frame} open={asked.open} />
      <Surveys frame={frame} open={surveys} />
      <Published frame={frame} items={published} />
      <Told frame={frame} told={asked.told} />
      <h2>{t.doors.home.title}</h2>
      <p>{t.doors.home.text} <a href={to('services', language)}>{t.doors.home.all}</a> · <a href={to('begin', language)}>{t.firstSteps.title}</a></p>
      <div class="doors"><SituationLinks frame={frame} situations={situations} /></div>
      <h2>{home.also}</h2>
      <ul class="grid">
        <li><CardLink href={to('lanes', language)} title={t.lanes.isIt} icon="info">{t.lanes.isItText}</CardLink></li>
        <li><CardLink href={to('supervisors', language)} title={home.supervisors} icon="people">{home.supervisorsText}</CardLink></li>
        <li><CardLink href={to('changes', language)} title={t.changes.title} icon="check">{t.changes.homeText}</CardLink></li>
        <li><CardLink href={to('feedbackDays', language)} title={t.dayReport.list.title} icon="home">{home.daysText}</CardLink></li>
        <li><CardLink href={to('councils', language)} title={t.panelMinutes.public.home} icon="question">{home.councilText}</CardLink></li>
        <li><CardLink href={to('bulletins', language)} title={t.bulletins.title} icon="clock">{t.bulletins.homeText}</CardLink></li>
      </ul>
      <Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice>
    </PublicPage>
  )
}

/** Leads to the form with the question on it. */
function AskedNow({ frame: { t, language }, open }: { frame: PageFrame; open: Asked[] }) {
  const { home } = t.asked
  if (!open.length) return null
  return (
    <>
      <h2>{home.title}</h2>
      <ul class="grid fill">
        {open.map(({ id, question, serviceLineId, lastOn }) => (
          <li>
            <CardLink href={to('form', language, {}, { asked: id, line: serviceLineId ?? undefined })} title={<span lang={shownLanguage(question, language)}>{inLanguage(question, language)}</span>} icon="question">
              {fill(home.until, { day: shortDay(lastOn, language) })}
            </CardLink>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was asked before leads to nothing: it tells what came of it. */
function Told({ frame: { t, language }, told }: { frame: PageFrame; told: Asked[] }) {
  const { home } = t.asked
  if (!told.length) return null
  return (
    <>
      <h2>{home.told}</h2>
      <ul class="grid fill">
        {told.map(({ question, cameOfIt, lastOn }) => (
          <li>
            <Card title={<span lang={shownLanguage(question, language)}>{inLanguage(question, language)}</span>}>
              <p lang={shownLanguage(cameOfIt!, language)}>{inLanguage(cameOfIt!, language)}</p>
              <p class="hint">{fill(home.over, { day: shortDay(lastOn, language) })}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What can be answered by choosing, question by question. */
function Surveys({ frame, open }: { frame: PageFrame; open: OpenSurvey[] }) {
  const { list } = frame.t.surveyAnswering
  return (
    <>
      {open.length > 0 && <h2>{list.home}</h2>}
      {open.length > 0 && <OpenSurveys frame={frame} open={open} fill />}
      <p>{list.code} <a href={`${to('surveys', frame.language)}#words`}>{list.go}<span class="visually-hidden">: {list.title}</span></a>{open.length > 0 && <> · <a href={to('surveys', frame.language)}>{list.all}</a></>}</p>
    </>
  )
}

/** Two that were answered, as they stand on the page of all. */
function Published({ frame, items }: { frame: PageFrame; items: PublishedItem[] }) {
  const { t: { published: words }, language } = frame
  if (!items.length) return null
  return (
    <>
      <h2>{words.title}</h2>
      <ul class="grid fill">{items.map((item) => <li><Item item={item} frame={frame} heading="h3" title={<a href={to('publishedItem', language, { item: item.id })}>{titleOf(item, frame)}</a>} /></li>)}</ul>
      <p><a href={to('published', language)}>{words.back}</a></p>
    </>
  )
}

/** In the words of the form itself, so that nobody is promised more here than there. */
function Safe({ frame: { t, language } }: { frame: PageFrame }) {
  const { form, home } = t.feedback
  const promises: [IconName, string, string][] = [
    ['shield', form.beforeNotKept, form.beforeNotKeptText],
    ['lock', form.beforeNever, form.beforeNeverText],
  ]
  return (
    <Card title={home.safeTitle}>
      <ul class="promises">
        {promises.map(([icon, title, text]) => <li><Icon name={icon} /><div><strong>{title}</strong><p>{text}</p></div></li>)}
        <li><Icon name="info" /><p>{form.beforeWarning}</p></li>
      </ul>
      <p><a href={to('promise', language)}>{home.howLink}</a></p>
    </Card>
  )
}
