// All that can be printed of a day.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { CardLink, Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import { kitProducts } from '../product.ts'

type Props = { frame: PageFrame; actor: Actor; asked: AskedDay; hasAddress: boolean }

export function KitPage({ frame, actor, asked: { day, state, mayHold }, hasAddress }: Props): JSX.Element {
  const { t } = frame
  const { page: words, ...kit } = t.dayKit
  return (
    <DeskPage frame={frame} title={kit.title} actor={shownAs(actor)} current="days">
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold }} current="kit" />
        <h1>{kit.title}</h1>
        <p class="lede">{kit.lede}</p>
        {!hasAddress && <Notice tone="warning" title={words.noAddress}>{words.noAddressText}</Notice>}
        {!day.roundOpenedOn && <Notice tone="info" title={words.notAsked}>{words.notAskedSheets}</Notice>}
        <ul class="grid">{kitProducts.map((product) => <li><CardLink href={dayPath(day.id, `/kit/${product}`)} title={kit.products[product].name}>{kit.products[product].about}</CardLink></li>)}</ul>
      </div>
    </DeskPage>
  )
}
