// The public guide: first the questions alone, which take a minute, and under them what each way is.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice, Paragraphs, PrintButton } from '../../web/parts.tsx'
import type { ShownText } from '../text.ts'
import { LaneText } from './text.tsx'

export function GuidePage({ frame, texts }: { frame: PageFrame; texts: ShownText[] }): JSX.Element {
  const { t, language } = frame
  const { lanes } = t
  return (
    <PublicPage frame={frame} title={lanes.title} scripts={['print']}>
      <div class="stack">
        <h1>{lanes.title}</h1>
        <p class="lede">{lanes.lede}</p>
        <nav aria-label={lanes.questions}>
          <ul>
            <li><a href="#feedback">{lanes.feedback.question}</a></li>
            {texts.map((text) => <li><a href={`#${text.lane}`} lang={text.language}>{text.question}</a></li>)}
          </ul>
        </nav>
        <section class="stack">
          <h2 id="feedback">{lanes.feedback.question}</h2>
          <p>{lanes.feedback.about}</p>
          <p><a class="button primary" href={to('topic', language)}>{t.feedback.home.start}</a></p>
        </section>
        {texts.map((text) => (
          <section class="stack">
            <h2 id={text.lane} lang={text.language}>{text.question}</h2>
            <LaneText t={t} text={text} />
            {text.lane === 'correction' && <p><a class="button" href={to('records', language)}>{t.records.title}</a></p>}
            {text.lane === 'accessibility' && <p><a href={to('form', language, {}, { kind: 'criticism' })}>{t.legal.accessibility.give}</a></p>}
          </section>
        ))}
        <section class="stack">
          <h2>{lanes.ombud.title}</h2>
          <Paragraphs text={lanes.ombud.text} />
        </section>
        <Notice tone="info">{lanes.law}</Notice>
        <p><PrintButton t={t} /></p>
      </div>
    </PublicPage>
  )
}
