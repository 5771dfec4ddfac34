// What lies sealed, as its giver sees it: when it opens, and the two things that they may do before.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { dayOf, longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Notice } from '../../../web/parts.tsx'
import type { Sealed } from '../sealed.sql.ts'

/** In a sentence, how it opens. Of what waits for others only the last day: when enough have come would tell whoever wrote the rest that another did. */
export function opensInWords({ way, opensAt, eraseOn }: Sealed, { t, language }: PageFrame): string {
  const { opens } = t.sealed
  if (way === 'come-back') return fill(opens['come-back'], { day: longDay(eraseOn!, language) })
  return fill(opens[way], { day: longDay(dayOf(opensAt!), language) })
}

/** `asks`: whether it is really to be erased. */
export function SealedPage({ frame, one, pass, asks }: { frame: PageFrame; one: Sealed; pass: string; asks: boolean }): JSX.Element {
  const { t: { sealed: { page: words } }, language } = frame
  return (
    <PublicPage frame={frame} title={words.title} switchForm="sealed" leave="sealed" noindex scripts={['forget']}>
      <form id="sealed" class="stack" method="post" action={to('conversation', language)}>
        <h1>{words.title}</h1>
        <Hidden name="p" value={pass} />
        {asks && (
          <div role="status" tabindex={-1} autofocus>
            <Notice tone="warning" title={words.ask}>
              <p class="buttons">
                <Button look="danger" name="step" value="withdraw-sealed">{words.yes}</Button>
                <Button look="secondary" name="step" value="">{words.no}</Button>
              </p>
            </Notice>
          </div>
        )}
        <p class="lede">{words.lede} {opensInWords(one, frame)}</p>
        <Card title={words.openTitle}>
          <p>{words.openText}</p>
          <p><Button name="step" value="open-sealed">{words.open}</Button></p>
        </Card>
        {!asks && (
          <Card title={words.withdrawTitle}>
            <p>{words.withdrawText}</p>
            <p><Button look="secondary" name="step" value="ask-withdraw">{words.withdraw}</Button></p>
          </Card>
        )}
      </form>
    </PublicPage>
  )
}

export function WithdrawnPage({ frame }: { frame: PageFrame }): JSX.Element {
  const { t: { sealed: { withdrawn: words }, conversation }, language } = frame
  return (
    <PublicPage frame={frame} title={words.title} noindex>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.text}</p>
        <p>{words.backups}</p>
        <p>{words.proof} <a href={to('conversation', language)}>{conversation.open.title}</a></p>
      </div>
    </PublicPage>
  )
}
