// The name of a route in the metrics: its pattern, the same for a page in every language.
import { pattern, publicPageNames } from '../paths.ts'
import { languages } from '../text/language.ts'

/** '/sv/respons/ny' and '/fi/palaute/uusi' are both '/:language/feedback/new'. */
export const routeLabel = (routePattern: string): string => labels.get(routePattern) ?? routePattern

const labels = new Map(publicPageNames.flatMap((page) =>
  languages.map((language) => [pattern(page, language), pattern(page, 'en').replace('/en', '/:language')] as const)))
