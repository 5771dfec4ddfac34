// A page that says what is wrong and what to do next, and gives back what was typed.
import type { ComponentChildren } from 'preact'
import { desk, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { Button, Hidden, TextArea } from '../fields.tsx'
import { DeskPage, PublicPage } from '../layout.tsx'
import type { PageFrame } from '../page.ts'
import type { SignedIn } from '../signed-in.ts'

/** `action`: where it can be sent once more; null where it can only be read and copied. */
export type GivenBack = { action: string | null; entries: ReadonlyArray<readonly [name: string, value: string]> }

export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 411 | 413 | 415 | 429 | 500 | 503

type Props = {
  frame: PageFrame
  /** Somebody at the desk stays at the desk. */
  signedIn: SignedIn | undefined
  status: ErrorStatus
  givenBack: GivenBack | null
  reference: string | undefined
}

export function ErrorPage({ frame, signedIn, status, givenBack, reference }: Props) {
  const { errors } = frame.t
  const written = givenBack?.entries.filter(([name, value]) => value.trim() !== '' && (isWritten(name) || (status === 404 && isWords(name, value)))) ?? []
  return (
    <Frame {...{ frame, signedIn }} title={errors[status].title}>
      <div class="stack">
        <h1>{errors[status].title}</h1>
        <p class="lede">{signedIn && status === 404 ? errors.desk.noPage : errors[status].text}</p>
        {reference && <p class="small">{fill(errors.reference, { reference })}</p>}
        {givenBack && (
          <form method="post" action={givenBack.action ?? undefined} class="stack" autocomplete="off">
            {givenBack.action && givenBack.entries.filter((entry) => !written.includes(entry)).map(([name, value]) => <Hidden name={name} value={value} />)}
            {written.length > 0 && <p><strong>{errors.kept}</strong></p>}
            {written.map(([name, value]) => <TextArea name={name} label={errors.typed} value={value} rows={5} />)}
            {givenBack.action && <p><Button>{errors.again}</Button></p>}
          </form>
        )}
        <p>{signedIn ? <a href={desk.home}>{errors.desk.home}</a> : <a href={to('home', frame.language)}>{errors.home}</a>}</p>
      </div>
    </Frame>
  )
}

function Frame({ frame, signedIn, title, children }: Pick<Props, 'frame' | 'signedIn'> & { title: string; children: ComponentChildren }) {
  if (signedIn) return <DeskPage frame={frame} title={title} actor={signedIn} narrow>{children}</DeskPage>
  return <PublicPage frame={frame} title={title} noindex>{children}</PublicPage>
}

/** By what it is like, where any form may have come: words have spaces, or letters that no mark has. */
const isWords = (name: string, value: string): boolean => !/^(seen|was|token|version|code)/.test(name) && /\p{L}/u.test(value) && /\s|[^\x20-\x7e]/u.test(value.trim())

/** Texts that a person wrote, as against choices and marks of the form. */
const isWritten = (name: string): boolean => name === 'text' || name.startsWith('q-') || name === 'receipt' || name === 'pseudonym' || name === 'contact'
