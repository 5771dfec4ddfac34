// A list that is shown page by page: which page an address asks for, and how many there are.

/** `page`: never one behind the last; the first, where the address says none. `count`: of all rows. */
export function pagedOf(asked: string | undefined, count: number, size: number): Paged {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = asked && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
  return { size, pages, page: Math.min(pages, page) }
}

export type Paged = { size: number; pages: number; page: number }
