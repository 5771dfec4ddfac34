/** A name that is written small within a sentence, where it stands at the beginning or alone. */
export const asTitle = (name: string): string => name.charAt(0).toLocaleUpperCase('fi') + name.slice(1)
