// The page around a printed block, and its sheets. On paper only the sheets are left.
import type { ComponentChildren, JSX } from 'preact'
import { roundSlipsPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, PrintButton } from '../../../web/parts.tsx'
import { QrCode } from '../../../web/qr-code.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { onOnePage, placeOf, slipProducts, type Slip, type SlipPaper, type SlipProduct } from '../slip-paper.ts'
import type { Block } from '../slips.sql.ts'
import { Around } from './slips.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  round: Round
  survey: Survey
  block: Block
  product: SlipProduct
  /** Null: the program does not know its own address. */
  paper: SlipPaper | null
  /** It was asked for as a PDF, and there is none. */
  noPdf: boolean
}

export function SlipPrintPage({ frame, actor, round, survey, block, product, paper, noPdf }: Props): JSX.Element {
  const { t, language } = frame
  const { print: words, title: slips, guide } = t.surveySlips
  const title = fill(words.title, { number: block.number, what: placeOf(block, language) })
  const path = roundSlipsPath(round.id, `/${block.id}`)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" scripts={['print']} sheets={['printed', 'slips']}>
      <div class="around stack">
        <Around frame={frame} survey={survey} round={round} more={[{ href: roundSlipsPath(round.id), label: slips }]} />
        {noPdf && <div role="status"><Notice tone="warning">{words.noPdf}</Notice></div>}
        <h1>{title}</h1>
        <nav class="views" aria-label={slips}>
          <ul>{slipProducts.map((each) => <li><a href={`${path}?as=${each}`} aria-current={each === product ? 'page' : undefined}>{words.products[each]}</a></li>)}</ul>
        </nav>
        {!paper && <Notice tone="warning" title={words.noAddress}>{words.noAddressText}</Notice>}
        {paper && <p>{product === 'letters' ? words.howLetters : words.how} {words.again}</p>}
        {paper && <p class="actions"><PrintButton t={t} />{!noPdf && <a href={`${path}/pdf?as=${product}`} download>{words.pdf}</a>}<a href={roundSlipsPath(round.id, '/guide')}>{guide}</a></p>}
      </div>
      {paper && sheetsOf(paper).map((sheet) => (
        <article class={`sheet ${product}`} lang={paper.language}>{sheet.map((slip) => <div class="piece">{product === 'letters' ? <Letter {...{ paper, slip }} /> : <OneSlip {...{ paper, slip }} />}</div>)}</article>
      ))}
    </DeskPage>
  )
}

const sheetsOf = ({ product, slips }: SlipPaper): Slip[][] =>
  Array.from({ length: Math.ceil(slips.length / onOnePage[product]) }, (_, sheet) => slips.slice(sheet * onOnePage[product], (sheet + 1) * onOnePage[product]))

type Printed = { paper: SlipPaper; slip: Slip }

const OneSlip = ({ paper, slip }: Printed): JSX.Element => (
  <>
    <div class="halves">
      <div>
        <p class="from">{paper.organisation}</p>
        <p class="headline">{paper.headline}</p>
        <p class="about">{paper.about}</p>
        <p>{paper.invite}</p>
        <p><strong>{paper.until}.</strong></p>
      </div>
      <div><p class="scan">{paper.scan}</p><QrCode qr={slip.qr} label={slip.qr.label} /></div>
    </div>
    <How {...{ paper, slip }} />
    <p class="small-print">{paper.promises.join(' ')} {paper.key}.</p>
    {paper.telephone && <p class="small-print">{paper.telephone.text} {paper.telephone.name} <span class="unbroken">{paper.telephone.number}</span></p>}
  </>
)

const Letter = ({ paper, slip }: Printed): JSX.Element => (
  <>
    <p class="from">{paper.organisation}</p>
    <div class="window" />
    <h2 class="headline">{paper.headline}</h2>
    <p class="about">{paper.about}</p>
    {paper.letter.paragraphs.map((text) => <p>{text}</p>)}
    <div class="halves">
      <div><How {...{ paper, slip }} /><p><strong>{paper.until}.</strong></p></div>
      <div><p class="scan">{paper.scan}</p><QrCode qr={slip.qr} label={slip.qr.label} /></div>
    </div>
    <ul>{paper.promises.map((text) => <li>{text}</li>)}</ul>
    {paper.telephone && <p>{paper.telephone.text} {paper.telephone.name} <span class="unbroken">{paper.telephone.number}</span></p>}
    <p>{paper.letter.closing}<br />{paper.organisation}</p>
    <p class="small-print">{paper.key}</p>
  </>
)

/** Letters of three words that fit on one line of a slip however wide they are. */
const shortWords = 19

const How = ({ paper, slip }: Printed): JSX.Element => (
  <div class="how">
    <p class="type">{paper.type}</p>
    <p class="address">{parted(paper.typed)}</p>
    <p class={slip.words.join('').length > shortWords ? 'slip-words long' : 'slip-words'}>{slip.words.join(' ')}</p>
  </div>
)

/** It may break after its dots and slashes. */
const parted = (address: string): ComponentChildren => address.split(/(?<=[./])/).map((part, n) => <>{n > 0 && <wbr />}{part}</>)
