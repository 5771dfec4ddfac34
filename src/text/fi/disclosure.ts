// The texts of ../en/disclosure.ts in Finnish.
import type { disclosure as Source } from '../en/disclosure.ts'

export const disclosure: typeof Source = {
  hidden: 'Näytämme luvun vasta, kun kukaan ei voi päätellä siitä, kuka vastasi.',
  notShown: 'ei näytetä',
}
