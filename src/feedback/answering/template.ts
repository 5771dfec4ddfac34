// A template is a beginning: what it leaves open stands in [brackets], and it never goes to anybody as it is.

/** The words in brackets of a template, brackets and all. */
export const brackets = (text: string): string[] => text.match(/\[[^\][]+\]/g) ?? []

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What of a template still stands in a text: a bracket that was not filled in, or all of it. Null: it was made one's own. */
export function leftOf(templates: readonly { text: string }[], text: string): { bracket: string } | 'unchanged' | null {
  const written = plain(text)
  const open = brackets(written)
  for (const template of templates) {
    const bracket = brackets(plain(template.text)).find((one) => open.includes(one))
    if (bracket) return { bracket }
  }
  return templates.some((template) => plain(template.text) === written) ? 'unchanged' : null
}

/** Whether it is offered for a case: the whole organisation's, and its own service line's. */
export const suits = ({ serviceLineId }: { serviceLineId: string | null }, of: { serviceLineId: string | null }): boolean =>
  serviceLineId === null || serviceLineId === of.serviceLineId
