// The front page: what this is, the two ways in, what is promised to a giver and what cannot be, and how it goes.
import { SituationLinks } from '../../directory/doors/pages/find.tsx'
import type { Situation } from '../../directory/doors/situations.sql.ts'
import { kinds } from '../case.ts'
import { to } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import type { IconName } from '../../web/icons.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Card, CardLink, Icon, Notice, Paragraphs } from '../../web/parts.tsx'

export function HomePage({ frame, days, urgentHelp, situations }: { frame: PageFrame; days: number; urgentHelp: string; situations: Situation[] }) {
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
      <h2>{home.how}</h2>
      <ol class="steps">
        {home.steps.map((step) => <li><h3>{step.title}</h3><p>{fill(step.text, { promise })}</p></li>)}
      </ol>
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
      <h2>{t.doors.home.title}</h2>
      <p>{t.doors.home.text} <a href={to('services', language)}>{t.doors.home.all}</a> · <a href={to('begin', language)}>{t.firstSteps.title}</a></p>
      <SituationLinks frame={frame} situations={situations} />
      <ul class="grid pairs">
        <li><CardLink href={to('lanes', language)} title={t.lanes.isIt} icon="info">{t.lanes.isItText}</CardLink></li>
        <li><CardLink href={to('changes', language)} title={t.changes.title} icon="check">{t.changes.homeText}</CardLink></li>
        <li><CardLink href={to('supervisors', language)} title={home.supervisors} icon="people">{home.supervisorsText}</CardLink></li>
        <li><Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice></li>
      </ul>
    </PublicPage>
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
