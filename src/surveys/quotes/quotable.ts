// Which texts of a round may be quoted. That their giver allows it is not enough: whoever knows that somebody said yes, or said no, must
// not find their text by it. So as many as the fewest have to have said yes, and as many no, or nobody.

/** Of texts of which a sentence may be shown. Only `quotable` makes one. */
export type Quotable<Text> = Text & { readonly quotable: unique symbol }

/** `texts`: all of a round that are shown to more than a unit. In their order. */
export function quotable<Text extends { question: string; mayQuote: boolean }>(texts: readonly Text[], { noQuotes, fewest }: { noQuotes: boolean; fewest: number }): Quotable<Text>[] {
  if (noQuotes) return []
  const enough = new Set([...Map.groupBy(texts, ({ question }) => question)].filter(([, all]) => isEnough(all, fewest)).map(([question]) => question))
  return texts.filter(({ question, mayQuote }) => mayQuote && enough.has(question)) as Quotable<Text>[]
}

function isEnough(texts: readonly { mayQuote: boolean }[], fewest: number): boolean {
  const yes = texts.filter(({ mayQuote }) => mayQuote).length
  const no = texts.length - yes
  return yes >= fewest && (no === 0 || no >= fewest)
}
