// The address of a page of a website, as it comes from anywhere: what of it is kept, how it is shown, and how the addresses of
// pages begin that belong together.

/** `path`: null where the site alone is known. */
export type PageAddress = { origin: string; path: string | null }

/** A longer path is none that a person would recognise. */
export const longestPath = 500

/**
 * Null for what is no page of a website. What stands after a question mark, a number sign or a semicolon may be a word that
 * somebody searched for, or their session: it is left out.
 */
export function readAddress(text: string): PageAddress | null {
  if (text.length > 4000 || !/^https?:\/\//i.test(text)) return null
  const url = URL.parse(text)
  if (!url || url.username || url.password) return null
  const hasPath = /^https?:\/\/[^/?#]+\//i.test(text)
  const path = pathOf(url)
  return { origin: url.origin, path: hasPath && path.length <= longestPath ? path : null }
}

export const addressText = ({ origin, path }: PageAddress): string => origin + (path ?? '')

/** Letters are shown as they are read; whatever else was written in figures stays so, that nobody can write a message into it. */
export const shownAddress = (address: string): string => address.replace(/(%[0-9A-F]{2})+/g, (part) => {
  try {
    const read = decodeURIComponent(part)
    return /^[À-ÖØ-öø-ž]+$/.test(read) ? read : part
  } catch {
    return part
  }
})

/** How pages of one owner begin, as typed by a person: a path, or the address of a page. Null for what is neither. */
export function readPrefix(text: string): string | null {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : text === '' || text.startsWith('/') ? URL.parse(`https://any.example/${text.replace(/^\/+/, '')}`) : null
  const prefix = url && (pathOf(url).replace(/(?<!\/)\/+$/, '') || '/')
  return prefix !== null && prefix.length <= longestPath ? prefix : null
}

const pathOf = ({ pathname }: URL): string => pathname.split(';')[0]!.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
