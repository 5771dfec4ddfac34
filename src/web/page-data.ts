// What the parts of a page may know about the page they are on, without every author passing it down:
// its frame (language, texts) and the problems to show at the fields.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PageFrame, Problem } from './page.ts'

type PageData = { frame: PageFrame; problems: Problem[] }

export const PageData = createContext<PageData | null>(null)

/** As whoever reads it wants to see it. */
export const Look = createContext({ largeText: false })

/** Throws outside a page: a field would not know its language. */
export function usePage(): PageData {
  const data = useContext(PageData)
  if (!data) throw new Error('this part belongs inside PublicPage or DeskPage')
  return data
}
