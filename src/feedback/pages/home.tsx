// The front page: what one can say, the way back to an answer, and what happens to feedback.
import { kinds } from '../case.ts'
import { to } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { CardLink, Notice, Paragraphs } from '../../web/parts.tsx'

export function HomePage({ frame, days, urgentHelp }: { frame: PageFrame; days: number; urgentHelp: string }) {
  const { t, language } = frame
  const { home } = t.feedback
  const promise = plural(home.promise, days, language)
  return (
    <PublicPage frame={frame} title={home.title} wide>
      <div class="hero">
        <h1>{home.title}</h1>
        <p class="lede">{home.lede}</p>
        <p><a class="button primary" href={to('topic', language)}>{home.start}</a></p>
        <p class="hint">{home.startHint}</p>
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
      <ul class="grid">
        <li><CardLink href={to('conversation', language)} title={home.backLink} icon="message">{home.back} {home.backText}</CardLink></li>
        <li><CardLink href={to('supervisors', language)} title={home.supervisors} icon="people">{home.supervisorsText}</CardLink></li>
      </ul>
      <h2>{home.how}</h2>
      <ol class="steps">
        {home.steps.map((step) => <li><h3>{step.title}</h3><p>{fill(step.text, { promise })}</p></li>)}
      </ol>
      <p><a href={to('promise', language)}>{home.howLink}</a></p>
      <Notice tone="info"><Paragraphs text={urgentHelp} /></Notice>
    </PublicPage>
  )
}
