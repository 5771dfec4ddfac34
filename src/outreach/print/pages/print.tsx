// The page around what is printed: which it is, in which languages, and what to choose in the browser. On paper only the sheet is left.
import type { JSX } from 'preact'
import { codePath, desk } from '../../../paths.ts'
import type { ShortCode } from '../../../privacy/short-code.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import type { Language } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice, PrintButton } from '../../../web/parts.tsx'
import type { Paper } from '../paper.ts'
import { setsFor, type LanguageSet, type Product } from '../product.ts'
import { Sheet } from './sheet.tsx'

type Props = {
  frame: PageFrame
  actor: Actor
  code: { code: ShortCode; shown: string; language: Language | null }
  product: Product
  set: LanguageSet
  /** Null: the program does not know its own address. */
  paper: Paper | null
  /** It was asked for as a PDF, and there is none. */
  noPdf: boolean
}

const paperOf = { 'poster-a4': [], 'poster-a3': ['printed-a3'], tent: [], cards: ['printed-landscape'], slips: [] } as const

export function PrintPage({ frame, actor, code, product, set, paper, noPdf }: Props): JSX.Element {
  const { t } = frame
  const { page: words, products, sets } = t.printed
  const title = `${products[product]}, ${sets[set]}`
  return (
    <DeskPage frame={frame} title={`${title} – ${code.shown}`} actor={shownAs(actor)} current="outreach" scripts={['print']} sheets={['printed', ...paperOf[product]]}>
      <div class="around stack">
        <Breadcrumb t={t} items={[{ href: desk.outreach, label: t.codes.desk.title }, { href: codePath(code.code), label: fill(t.codes.desk.code.title, { code: code.shown }) }]} />
        {noPdf && <div role="status"><Notice tone="warning">{words.noPdf}</Notice></div>}
        <h1>{title}</h1>
        <Sets {...{ code, product, set, frame }} />
        {!paper && <Notice tone="warning" title={words.noAddress}>{words.noAddressText}</Notice>}
        {paper && <p>{words.print}{product === 'tent' && ` ${words.fold}`}{(product === 'cards' || product === 'slips') && ` ${words.cut}`}</p>}
        {paper && <p class="actions"><PrintButton t={t} />{!noPdf && <a href={`${codePath(code.code, `/pdf/${product}`)}?languages=${set}`} download>{words.pdf}</a>}</p>}
      </div>
      {paper && <Sheet paper={paper} />}
    </DeskPage>
  )
}

function Sets({ code, product, set, frame: { t } }: Pick<Props, 'code' | 'product' | 'set' | 'frame'>): JSX.Element | null {
  const sets = setsFor(code.language)
  if (sets.length < 2) return null
  return (
    <nav class="views" aria-label={t.common.language}>
      <ul>
        {sets.map((each) => (
          <li><a href={`${codePath(code.code, `/print/${product}`)}?languages=${each}`} aria-current={each === set ? 'page' : undefined}>{t.printed.sets[each]}</a></li>
        ))}
      </ul>
    </nav>
  )
}
