// A long list is shown page by page: which page, of how many, and from which row on.

const rowsOnPage = 20

/** `from`: how many rows stand before it. */
export type Paged = { page: number; pages: number; from: number; size: number }

/** `asked`: as it stands in an address. What is no number is the first page, and what is past the end the last. */
export function pagedOf(asked: string | undefined, count: number, size = rowsOnPage): Paged {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = Math.min(pages, asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1)
  return { page, pages, from: (page - 1) * size, size }
}

/** On which a row stands, counted from 0. */
export const pageOfRow = (row: number, count: number, size = rowsOnPage): Paged => pagedOf(String(Math.floor(row / size) + 1), count, size)

/** The rows of that page, of a list that is there as a whole. */
export const onPage = <Row>(rows: readonly Row[], { from, size }: Paged): Row[] => rows.slice(from, from + size)

/** The rest of an address after which the page is asked for; the first is what is shown without. */
export const pageQuery = (page: number, more: Record<string, string | null> = {}): string => {
  const query = new URLSearchParams(Object.entries(more).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  if (page > 1) query.set('page', String(page))
  return query.size ? `?${query}` : ''
}
