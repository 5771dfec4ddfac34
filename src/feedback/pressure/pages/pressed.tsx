// What a giver sees while very much is being sent: everything that they wrote goes along, and is sent by itself once their browser has shown some work,
// or by a press a little later.
import type { JSX } from 'preact'
import { Button, Hidden } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'

type Props = {
  frame: PageFrame
  /** Where the form was sent to. */
  action: string
  entries: ReadonlyArray<readonly [name: string, value: string]>
  mark: string
  bits: number
}

export function PressedPage({ frame, action, entries, mark, bits }: Props): JSX.Element {
  const { pressure: words } = frame.t
  return (
    <PublicPage frame={frame} title={words.title} leave="pressed" noindex scripts={['work']}>
      <form id="pressed" method="post" action={action} class="stack" autocomplete="off" data-work={mark} data-bits={bits}>
        <h1>{words.title}</h1>
        <p class="lede">{words.kept}</p>
        <p role="status" data-working={words.working}>{words.wait}</p>
        {entries.filter(([name]) => name !== 'work').map(([name, value]) => <Hidden name={name} value={value} />)}
        <Hidden name="work" value="" />
        <p data-wait><Button>{words.send}</Button></p>
      </form>
    </PublicPage>
  )
}
