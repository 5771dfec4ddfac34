// One sheet of paper in HTML. What stands on it several times is read out once: the others are for the eye alone.
import type { ComponentChildren, JSX } from 'preact'
import { QrCode } from '../../../web/qr-code.tsx'
import type { Block, Paper } from '../paper.ts'
import { copies } from '../product.ts'
import { cardHow, cardWords, posterFoot, posterHead, posterHow, slipScan, slipType, slipWords } from '../room.ts'

export function Sheet({ paper }: { paper: Paper }): JSX.Element {
  const { product } = paper
  const poster = product === 'poster-a4' || product === 'poster-a3'
  const each = product === 'slips' ? <Slip paper={paper} /> : <Card paper={paper} />
  return (
    <article class={`sheet ${product} ${paper.blocks.length > 1 ? 'both' : 'alone'}`} lang={paper.blocks[0]!.language}>
      {poster ? <Poster paper={paper} /> : Array.from({ length: copies[product] }, (_, n) => <div class="piece" aria-hidden={n > 0 ? true : undefined}>{each}</div>)}
    </article>
  )
}

function Poster({ paper }: { paper: Paper }): JSX.Element {
  const { blocks } = paper
  return (
    <>
      <From blocks={blocks} />
      <hr />
      <div class={`head ${posterHead(paper)}`}>{blocks.map((block) => <Head block={block} />)}</div>
      <div class="middle">
        <Picture paper={paper} />
        <div class={posterHow(paper)}>
          <How blocks={blocks} what="scan" />
          <How blocks={blocks} what="type" />
          <Typed paper={paper} />
        </div>
      </div>
      <div class={`foot ${posterFoot(paper)}`}>
        {blocks.map((block) => (
          <div lang={block.language}>
            <p class="anonymous">{block.anonymous}</p>
            <p>{block.answered}</p>
            {block.promises.map(({ title, text }) => <><h3>{title}</h3><p>{text}</p></>)}
            <p>{block.guess}</p>
            <Telephone block={block} />
          </div>
        ))}
      </div>
    </>
  )
}

function Card({ paper }: { paper: Paper }): JSX.Element {
  const { blocks } = paper
  return (
    <Halves
      room={[cardWords(paper), cardHow(paper)]}
      left={(
        <>
          <From blocks={blocks} />
          {blocks.map((block) => (
            <div lang={block.language} class="in-language">
              <Head block={block} />
              <p class="anonymous">{block.anonymous}</p>
              {blocks.length === 1 && <p>{block.answered}</p>}
              {blocks.length === 1 && <p>{block.guess}</p>}
              <Telephone block={block} />
            </div>
          ))}
        </>
      )}
      right={<><How blocks={blocks} what="scan" /><Picture paper={paper} /><How blocks={blocks} what="type" /><Typed paper={paper} /></>}
    />
  )
}

function Slip({ paper }: { paper: Paper }): JSX.Element {
  const { blocks } = paper
  return (
    <>
      <Halves
        room={[slipWords(paper), slipScan(paper)]}
        left={(
          <>
            <From blocks={blocks} />
            {blocks.map((block) => (
              <div lang={block.language} class="in-language">
                <p class="headline">{block.headline}</p>
                {block.about && <p class="about">{block.about}</p>}
                <p class="anonymous">{block.anonymous}</p>
                <Telephone block={block} small />
              </div>
            ))}
          </>
        )}
        right={<><How blocks={blocks} what="scan" /><Picture paper={paper} /></>}
      />
      <div class="bottom-row"><div class={slipType(paper)}><How blocks={blocks} what="type" /><p class="address">{parted(paper.typed)}</p></div><p class="short-code">{paper.code}</p></div>
    </>
  )
}

const Halves = ({ room: [leftRoom, rightRoom], left, right }: { room: [string, string]; left: ComponentChildren; right: ComponentChildren }): JSX.Element =>
  <div class="halves"><div class={leftRoom}>{left}</div><div class={rightRoom}>{right}</div></div>

const From = ({ blocks }: { blocks: Block[] }): JSX.Element =>
  <p class="from">{blocks.map(({ organisation, language }, n) => <>{n > 0 && ' · '}<span lang={language}>{organisation}</span></>)}</p>

const Head = ({ block }: { block: Block }): JSX.Element => (
  <div lang={block.language}>
    <h2 class="headline">{block.headline}</h2>
    {block.about && <p class="about">{block.about}</p>}
    <p class="invite">{block.invite}</p>
  </div>
)

const How = ({ blocks, what }: { blocks: Block[]; what: 'scan' | 'type' }): JSX.Element =>
  <>{blocks.map((block) => <p class={what} lang={block.language}>{block[what]}</p>)}</>

const Picture = ({ paper: { qr } }: { paper: Paper }): JSX.Element => <QrCode qr={qr} label={qr.label} />

const Typed = ({ paper }: { paper: Paper }): JSX.Element => <><p class="address">{parted(paper.typed)}</p><p class="short-code">{paper.code}</p></>

/** It may break after its dots. */
const parted = (address: string): ComponentChildren => address.split('.').map((part, n) => <>{n > 0 && <>.<wbr /></>}{part}</>)

/** A slip has no room for hours. */
function Telephone({ block: { telephone }, small }: { block: Block; small?: boolean }): JSX.Element | null {
  if (!telephone) return null
  const { text, name, number, week } = telephone
  return <p class="telephone"><strong>{text}</strong><br />{name} <strong class="unbroken">{number}</strong>{week && !small && `, ${week}`}</p>
}
