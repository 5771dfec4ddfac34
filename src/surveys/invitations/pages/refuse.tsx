// "Do not ask me again": what is kept of it, and a button.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'

export function RefusePage({ frame, words, problems }: { frame: PageFrame; words: string; problems: Problem[] }): JSX.Element {
  const { t, language } = frame
  const { refuse } = t.surveyInvitations
  return (
    <PublicPage frame={frame} title={refuse.title} problems={problems} noindex scripts={['refuse']}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} />
        <h1>{refuse.title}</h1>
        <p class="lede">{refuse.lede}</p>
        <form method="post" action={to('noInvitations', language)} class="stack" novalidate>
          <TextField name="words" label={refuse.label} hint={refuse.hint} value={words} width="medium" autocapitalize="none" spellcheck={false} />
          <p>{refuse.kept}</p>
          <p>{refuse.affects}</p>
          <Button>{refuse.button}</Button>
        </form>
      </div>
    </PublicPage>
  )
}

export function RefusedPage({ frame }: { frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const { refuse } = t.surveyInvitations
  return (
    <PublicPage frame={frame} title={refuse.doneTitle} noindex>
      <div class="stack">
        <h1>{refuse.doneTitle}</h1>
        <p class="lede">{refuse.done}</p>
        <p>{refuse.erased} {refuse.affects}</p>
        <p><a href={to('home', language)}>{refuse.home}</a></p>
      </div>
    </PublicPage>
  )
}
