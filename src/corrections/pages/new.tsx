// The form of a request, for somebody who is signed in.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { Button, ErrorSummary } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, Notice } from '../../web/parts.tsx'
import type { Typed } from '../form.ts'
import { RequestFields, type UnitChoice } from './parts.tsx'
import { SignedInAs } from './room.tsx'

type Props = { frame: PageFrame; name: string; typed: Typed; problems: Problem[]; units: readonly UnitChoice[] }

export function NewRequestPage({ frame, name, typed, problems, units }: Props): JSX.Element {
  const { t, language } = frame
  const { records: words } = t
  return (
    <PublicPage frame={frame} title={words.form.title} problems={problems} switchForm="request">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('records', language), label: words.back }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.form.title}</h1>
        <p class="lede">{words.form.lede}</p>
        <SignedInAs {...{ t, language, name }} />
        <form id="request" class="stack" method="post" action={to('recordsNew', language)} autocomplete="off" novalidate>
          <RequestFields {...{ frame, typed, units }} />
          <Notice tone="info">{words.form.notice}</Notice>
          <p><Button name="step" value="send" icon="forward">{words.form.send}</Button></p>
        </form>
      </div>
    </PublicPage>
  )
}
