// What stands on the paper of a feedback day: the same for the page that a browser prints and for the PDF.
import type { Language } from '../../text/language.ts'
import type { Qr } from '../../web/qr.ts'
import type { KitProduct, PaperSize } from './product.ts'

export type KitPaper = { product: KitProduct; title: string; language: Language; size: PaperSize; pages: KitPage[] }
export type KitPage = CardsPage | WallPage | SheetPage

/** In one language. */
export type Said = { language: Language; text: string }

/** Cards to be cut out. A card of one pole looks as one of the other. `of`: which question, where there are several. */
export type CardsPage = { is: 'cards'; cards: WordCard[]; fits: string }
export type WordCard = { number: number; words: Said[]; of: string | null }
export const cardsOnPage = 8

/** A poster or a sign. `fits`: how large its headlines and its text are written (room.ts). */
export type WallPage = { is: 'wall'; from: Said[]; number: number | null; numberLabel: string; blocks: WallBlock[]; fits: { head: string; lines: string; share: number }; web: Web | null }
export type WallBlock = { language: Language; headline: string; lines: WallLine[] }
export type WallLine = { look: 'invite' | 'stop' | 'step' | 'strong' | 'plain'; text: string }
export type Web = { qr: Qr & { label: string }; typed: string; says: { language: Language; home: string; scan: string; type: string }[]; fits: string }

/** To be filled in, or to be read: parts one below the other. `label`: of the corner. `scan`: what opens the page on which it is typed in, in a PDF alone. */
export type SheetPage = { is: 'sheet'; from: string; label: string; title: string; parts: Part[]; scan?: Scan | null }
export type Scan = { svg: string; label: string; says: string }
export type Part =
  | { is: 'text'; text: string; look: 'plain' | 'strong' | 'small' }
  | { is: 'heading'; text: string }
  | { is: 'promise'; title: string; items: string[]; text: string }
  | { is: 'choice'; question: string; how: string; look: 'steps' | 'cards' | 'list'; boxes: { figure: string; text: string }[] }
  | { is: 'lines'; question: string; how: string; rows: number }
  | { is: 'steps'; items: string[] }
  | { is: 'table'; caption: string; head: string[]; rows: string[]; }
  | { is: 'cut'; text: string }
