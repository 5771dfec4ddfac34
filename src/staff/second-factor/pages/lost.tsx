// Somebody who has given the password and cannot show their second factor: what they do, and the code that they read aloud.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { moment } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Notice } from '../../../web/parts.tsx'
import { GiveUp, withNext } from './second-step.tsx'

type LostProps = {
  frame: PageFrame
  next: string | null
  /** Shown in the answers to forms only: it is in no address. */
  waiting?: { code: string; until: Date; needsTwo: boolean; checked: boolean }
  notice?: 'gone' | 'too-many'
}

export function LostPage({ frame, next, waiting, notice }: LostProps): JSX.Element {
  const texts = frame.t.secondFactors.lost
  const path = withNext(desk.lostFactor, next)
  return (
    <DeskPage frame={frame} title={texts.title} actor={null}>
      {notice && <div role="alert"><Notice tone="warning">{notice === 'gone' ? texts.gone : texts.tooMany}</Notice></div>}
      {waiting?.checked && <div role="status"><Notice tone="info">{texts.waiting}</Notice></div>}
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <p>{texts.who}</p>
      {waiting ? (
        <Card title={texts.codeTitle}>
          <p class="reading-code"><span class="visually-hidden">{texts.code}: </span>{waiting.code}</p>
          <p>{fill(texts.until, { time: moment(waiting.until, frame.language) })}</p>
          {waiting.needsTwo && <p><strong>{texts.needsTwo}</strong></p>}
          <ol>{texts.steps.map((step) => <li>{step}</li>)}</ol>
          <p>{texts.where}</p>
          <form method="post" action={path}>
            <Hidden name="code" value={waiting.code} />
            <Button name="step" value="check">{texts.check}</Button>
          </form>
        </Card>
      ) : (
        <form method="post" action={path}><Button name="step" value="ask">{texts.ask}</Button></form>
      )}
      <p>{texts.after}</p>
      <p><a href={withNext(desk.secondStep, next)}>{texts.back}</a></p>
      <GiveUp frame={frame} />
    </DeskPage>
  )
}
