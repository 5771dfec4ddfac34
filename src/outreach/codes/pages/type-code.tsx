// The page on which somebody types the code of a paper that they hold.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { Button, ErrorSummary, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'

export function TypeCodePage({ frame, typed, problems }: { frame: PageFrame; typed: string; problems: Problem[] }): JSX.Element {
  const { t, language } = frame
  const { codes: words } = t
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} sheets={['code']}>
      <div class="stack">
        <ErrorSummary t={t} problems={problems} kept={typed !== ''} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={to('code', language)} class="type-code stack" autocomplete="off" novalidate>
          <TextField name="code" label={words.label} hint={words.hint} value={typed} width="medium" autocapitalize="none" spellcheck={false} autofocus={!problems.length} />
          <p><Button icon="forward">{words.go}</Button></p>
        </form>
        <p>{words.slipWords} <a href={`${to('surveys', language)}#words`}>{t.surveyAnswering.list.title}</a></p>
        <p class="hint">{words.counted}</p>
        <p>{words.noCode} <a href={to('topic', language)}>{words.choose}</a></p>
      </div>
    </PublicPage>
  )
}
