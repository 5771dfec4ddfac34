// The texts of ../en/disclosure.ts in Swedish.
import type { disclosure as Source } from '../en/disclosure.ts'

export const disclosure: typeof Source = {
  hidden: 'Vi visar en siffra först när ingen av den kan sluta sig till vem som svarade.',
  notShown: 'visas inte',
}
