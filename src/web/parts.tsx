// The parts that pages are put together from, besides forms (fields.tsx), stories (story.tsx) and
// lists of work (work-list.tsx).
import type { ComponentChildren, JSX } from 'preact'
import type { Texts } from '../text/texts.ts'
import { fill } from '../text/fill.ts'
import { Icon, type IconName } from './icons.tsx'
import { WithTelephones } from './telephone.tsx'

export { Icon }

export type Tone = 'info' | 'good' | 'warning' | 'urgent'

export function Card({ children, title }: { children: ComponentChildren; title?: ComponentChildren }): JSX.Element {
  return <div class="card stack">{title && <h2>{title}</h2>}{children}</div>
}

/** The whole card leads on. A list of them belongs into <ul class="grid">, each in its <li>. */
export function CardLink(
  props: { href: string; title: ComponentChildren; children?: ComponentChildren; icon?: IconName; lang?: string },
): JSX.Element {
  return (
    <div class="card card-link">
      {props.icon && <Icon name={props.icon} />}
      <a href={props.href} lang={props.lang}>{props.title}</a>
      {props.children && <p>{props.children}</p>}
    </div>
  )
}

/** A message of the page to its reader. Give `role="status"` pages only what has just changed. */
export function Notice(
  { tone, title, children }: { tone: Tone; title?: ComponentChildren; children: ComponentChildren },
): JSX.Element {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={noticeIcon[tone]} />
      <div class="stack tight">
        {title && <p class="title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}

const noticeIcon = { info: 'info', good: 'check', warning: 'warning', urgent: 'urgent' } as const

/** A text as somebody wrote it: blank lines part paragraphs, and the other line breaks stay. */
export function Paragraphs({ text, small }: { text: string; small?: boolean }): JSX.Element {
  const paragraphs = text.split(/\n\s*\n/)
  return <>{paragraphs.map((one) => <p class={small ? 'lines small' : 'lines'}><WithTelephones text={one} /></p>)}</>
}

/** An address has no blanks: a line may end after its slashes, dots and hyphens. */
export function Address({ text }: { text: string }): JSX.Element {
  return <>{text.split(/(?<=[/.-])/).flatMap((part, n) => (n ? [<wbr />, part] : [part]))}</>
}

export function Tag({ tone, children }: { tone: Tone | 'neutral'; children: ComponentChildren }): JSX.Element {
  return <span class={`tag ${tone}`}>{children}</span>
}

export type Fact = { term: ComponentChildren; children: ComponentChildren }

export function Facts({ rows }: { rows: Fact[] }): JSX.Element {
  return <dl class="facts">{rows.map((row) => <div><dt>{row.term}</dt><dd>{row.children}</dd></div>)}</dl>
}

/** Becomes a list of cards on a narrow screen, where each cell carries the name of its column. */
export function DataTable(
  props: { caption: ComponentChildren; head: string[]; rows: ComponentChildren[][]; empty: ComponentChildren },
): JSX.Element {
  const { caption, head, rows, empty } = props
  if (!rows.length) return <p class="empty">{empty}</p>
  return (
    <table class="table">
      <caption>{caption}</caption>
      <TableHead names={head} />
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, i) => i ? <TableCell name={head[i]}>{cell}</TableCell> : <th scope="row">{cell}</th>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function TableHead({ names }: { names: string[] }): JSX.Element {
  return <thead><tr>{names.map((name) => <th scope="col">{name}</th>)}</tr></thead>
}

export function TableCell({ name, children }: { name: string | undefined; children: ComponentChildren }): JSX.Element {
  return <td data-head={name}>{children}</td>
}

export function Empty({ title, children }: { title: ComponentChildren; children?: ComponentChildren }): JSX.Element {
  return <div class="empty"><p class="title">{title}</p>{children && <p>{children}</p>}</div>
}

/** Nothing at all for a list of one page. */
export function Pagination(
  { t, page, pages, href }: { t: Texts; page: number; pages: number; href(n: number): string },
): JSX.Element | null {
  if (pages <= 1) return null
  return (
    <nav class="pagination" aria-label={t.common.pagination}>
      {page > 1 && <a href={href(page - 1)} rel="prev"><Icon name="back" />{t.common.previousPage}</a>}
      <span aria-current="page">{fill(t.common.pageOf, { page, pages })}</span>
      {page < pages && <a href={href(page + 1)} rel="next">{t.common.nextPage}<Icon name="forward" /></a>}
    </nav>
  )
}

export function Details(
  { summary, children, open }: { summary: ComponentChildren; children: ComponentChildren; open?: boolean },
): JSX.Element {
  return <details open={open}><summary>{summary}</summary><div class="stack">{children}</div></details>
}

/** The way from the start to this page; the page itself is not in it. */
export function Breadcrumb(
  { t, items }: { t: Texts; items: { href: string; label: ComponentChildren }[] },
): JSX.Element {
  return (
    <nav class="breadcrumb" aria-label={t.common.breadcrumb}>
      <ol>{items.map((item) => <li><a href={item.href}>{item.label}</a></li>)}</ol>
    </nav>
  )
}

/** A button that only a script can serve: print.browser.ts shows it. */
export function PrintButton({ t }: { t: Texts }): JSX.Element {
  return <button type="button" class="button secondary" data-print hidden><Icon name="print" />{t.common.print}</button>
}
