// The paper itself in HTML: walls and cards as large as their paper, and sheets that flow over as many pages as they need.
import type { ComponentChildren, JSX } from 'preact'
import { QrCode } from '../../../web/qr-code.tsx'
import type { CardsPage, KitPaper, Part, SheetPage, WallPage, Web } from '../paper.ts'

export const KitPaperPages = ({ paper }: { paper: KitPaper }): JSX.Element => (
  <div lang={paper.language} class="kit">
    {paper.pages.map((page) => (page.is === 'cards' ? <Cards page={page} /> : page.is === 'wall' ? <Wall page={page} size={paper.size} /> : <Sheet page={page} />))}
  </div>
)

const Cards = ({ page: { cards, fits } }: { page: CardsPage }): JSX.Element => (
  <article class="sheet word-cards">
    {cards.map(({ number, words, of }) => (
      <div class={`piece ${words.length > 1 ? 'both' : 'alone'}`}>
        {of && <p class="of">{of}</p>}
        <div class={`words ${fits}`}>{words.map(({ language, text }) => <p class="word" lang={language}>{text}</p>)}</div>
        <p class="number">{number}</p>
      </div>
    ))}
  </article>
)

const Wall = ({ page: { from, number, numberLabel, blocks, fits, web }, size }: { page: WallPage; size: KitPaper['size'] }): JSX.Element => (
  <article class={`sheet kit-wall ${size} ${blocks.length > 1 ? 'both' : 'alone'}`}>
    <p class="from">{from.map(({ language, text }, at) => <>{at > 0 && ' · '}<span lang={language}>{text}</span></>)}</p>
    <hr />
    {number !== null && <p class="number" role="img" aria-label={numberLabel}>{number}</p>}
    <div class={`heads ${fits.head}`}>{blocks.map(({ language, headline }) => <h2 lang={language} class="headline">{headline}</h2>)}</div>
    <div class="blocks">{blocks.map(({ language, lines }) => <div lang={language} class={fits.lines}>{lines.map(({ look, text }) => <p class={look}>{text}</p>)}</div>)}</div>
    {web && <AtHome web={web} />}
  </article>
)

const AtHome = ({ web: { qr, typed, says, fits } }: { web: Web }): JSX.Element => (
  <div class="web">
    <QrCode qr={qr} label={qr.label} />
    <div class={fits}>
      {says.map(({ language, home, scan, type }) => <div lang={language}><p class="home">{home}</p><p class="scan">{scan}</p><p class="type">{type}</p></div>)}
      <p class="address">{parted(typed)}</p>
    </div>
  </div>
)

/** It may break after its dots and slashes. */
const parted = (address: string): ComponentChildren => address.split(/(?<=[./])/).map((part, n) => <>{n > 0 && <wbr />}{part}</>)

const Sheet = ({ page: { from, label, title, parts } }: { page: SheetPage }): JSX.Element => (
  <section class="paper-sheet kit-sheet" aria-label={`${title}, ${label}`}>
    <p class="from"><span>{from}</span> <strong>{label}</strong></p>
    <h2>{title}</h2>
    {parts.map((part) => <OnePart part={part} />)}
  </section>
)

function OnePart({ part }: { part: Part }): JSX.Element {
  if (part.is === 'heading') return <h3>{part.text}</h3>
  if (part.is === 'text') return <p class={part.look}>{part.look === 'strong' ? <strong>{part.text}</strong> : part.text}</p>
  if (part.is === 'promise') return <div class="promise">{part.title && <h3>{part.title}</h3>}{part.items.length > 0 && <ul>{part.items.map((item) => <li>{item}</li>)}</ul>}<p>{part.text}</p></div>
  if (part.is === 'steps') return <ul class="steps">{part.items.map((item) => <li>{item}</li>)}</ul>
  if (part.is === 'cut') return <p class="cut">{part.text}</p>
  if (part.is === 'table') return <Marks part={part} />
  return (
    <div class="asked">
      {part.question && <p class="question">{part.question}{part.how && <span class="how"> {part.how}</span>}</p>}
      {part.is === 'lines' ? <div class="ruled">{Array.from({ length: part.rows }, () => <div class="lines" />)}</div>
        : <ul class={`boxes ${part.look}`}>{part.boxes.map(({ figure, text }) => <li><span class="box">{figure}</span> {text}</li>)}</ul>}
    </div>
  )
}

/** Room for a pen. */
const blank = '\u00a0'

const Marks = ({ part: { caption, head, rows } }: { part: Part & { is: 'table' } }): JSX.Element => (
  <table class="marks">
    <caption class="visually-hidden">{caption}</caption>
    <thead><tr>{head.map((name) => <th scope="col">{name}</th>)}</tr></thead>
    <tbody>{rows.map((name) => <tr><th scope="row">{name}</th><td>{blank}</td><td>{blank}</td></tr>)}</tbody>
  </table>
)
