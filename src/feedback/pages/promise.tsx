// What happens to feedback, who sees it, what is kept.
import { to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice, Paragraphs } from '../../web/parts.tsx'

export function PromisePage({ frame, texts, contactDays, keeping }: {
  frame: PageFrame
  texts: { urgentHelp: string; notAComplaint: string; privacy: string }
  contactDays: number
  /** How long what is written is kept. */
  keeping: string
}) {
  const { promise } = frame.t.legal
  return (
    <PublicPage frame={frame} title={promise.title}>
      <div class="stack">
        <h1>{promise.title}</h1>
        <p class="lede">{promise.lede}</p>
        {promise.sections.map((section) => (
          <section class="stack">
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => <p>{fill(paragraph, { contactDays, keeping })}</p>)}
          </section>
        ))}
        <section class="stack"><h2>{frame.t.sealed.howTitle}</h2><p>{frame.t.sealed.how}</p></section>
        <section class="stack"><h2>{promise.notTitle}</h2><Paragraphs text={texts.notAComplaint} /></section>
        <section class="stack"><h2>{promise.privacyTitle}</h2><Paragraphs text={texts.privacy} /><p><a href={to('privacy', frame.language)}>{frame.t.privacyNotice.title}</a></p></section>
        <Notice tone="urgent" title={promise.urgentTitle}><Paragraphs text={texts.urgentHelp} /></Notice>
        <p><a href={to('promises', frame.language)}>{frame.t.standing.listLink}</a></p>
        <p><a href={to('changes', frame.language)}>{frame.t.changes.link}</a></p>
        <p><a href={to('councils', frame.language)}>{frame.t.panelMinutes.public.promiseLink}</a></p>
        <p><a class="button primary" href={to('topic', frame.language)}>{frame.t.feedback.home.start}</a></p>
      </div>
    </PublicPage>
  )
}
