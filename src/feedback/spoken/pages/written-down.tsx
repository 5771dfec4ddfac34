// The receipt at the desk: large, word by word, to be read out slowly; and as a slip that a giver takes along.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import { texts } from '../../../text/texts.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, PrintButton } from '../../../web/parts.tsx'
import { ReceiptCard } from '../../../web/receipt-card.tsx'
import { ToChangeWay } from './change-way.tsx'
import type { WayOfCase } from '../ways.sql.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  /** The giver's: the words are in it, and so is the slip. */
  language: Language
  way: WayOfCase
  /** As the giver's language has it. */
  organisation: string
  words: string[]
  code: string
  address: string
  pass: string
  dueOn: Day
  reference: string
}

export function WrittenDownPage({ frame, actor, language, way, organisation, words, code, address, pass, dueOn, reference }: Props): JSX.Element {
  const { t } = frame
  const { spoken } = t
  const { conversation: own, spoken: { slip } } = texts[language]
  return (
    <DeskPage frame={frame} title={spoken.receipt.title} actor={shownAs(actor)} current="write-down" scripts={['print', 'forget']} narrow noindex>
      <div class="stack own-paper">
        <h1 class="no-print">{spoken.receipt.title}</h1>
        <p class="lede no-print">{spoken.receipt.lede}</p>
        <ul class="no-print">{spoken.receipt.say.map((say) => <li>{fill(say, { date: longDay(dueOn, frame.language) })}</li>)}</ul>
        <div lang={language}>
          <ReceiptCard
            title={own.receipt.words} words={words} lang={language} code={code} codeLabel={own.receipt.code}
            organisation={organisation} address={address} addressLabel={own.receipt.open}
          >
            <p>{fill(own.page.due, { date: longDay(dueOn, language) })}. {slip.ways[way.answerBy]}</p>
            <p><strong>{slip.keep}</strong></p>
            <p>{frame.organisation.phone ? fill(slip.call, { phone: frame.organisation.phone }) : slip.come}</p>
          </ReceiptCard>
        </div>
        <p class="no-print"><PrintButton t={t} /></p>
        <div class="no-print"><Notice tone="info">{spoken.receipt.noAccess}</Notice></div>
        <form method="post" action={desk.writtenDown} class="no-print">
          <Hidden name="p" value={pass} />
          <Button>{spoken.receipt.end}</Button>
        </form>
        <ToChangeWay {...{ frame, pass, language }} />
        <p class="small no-print">{fill(own.receipt.reference, { reference })}.</p>
      </div>
    </DeskPage>
  )
}

export function NoReceiptPage({ frame, actor }: { frame: PageFrame; actor: Actor }): JSX.Element {
  const { spoken: { receipt } } = frame.t
  return (
    <DeskPage frame={frame} title={receipt.gone} actor={shownAs(actor)} current="write-down" narrow noindex>
      <h1>{receipt.gone}</h1>
      <p>{receipt.goneText}</p>
      <p><a class="button primary" href={desk.writeDown}>{receipt.another}</a></p>
    </DeskPage>
  )
}
