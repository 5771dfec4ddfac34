// Examples of a page of docs: what stands there for curl, and what it says that is answered. They are sent as they stand.
export type Example = { words: string[]; status: number | null; answer: unknown }

/** Blocks that are indented by four, one with curl and then one with what is answered. */
export function examplesIn(page: string): Example[] {
  const blocks = page.split(/\n(?! {4})/).map((block) => block.split('\n').filter((line) => line.startsWith('    ')).map((line) => line.slice(4)).join('\n')).filter(Boolean)
  return blocks.flatMap((block, n) => {
    if (!block.startsWith('curl ')) return []
    const [, status, json] = /^(?:HTTP\/1\.1 (\d{3}).*\n?)?([^]*)$/.exec(blocks[n + 1] ?? '')!
    return [{ words: wordsOf(block), status: status ? Number(status) : null, answer: json?.trim() ? JSON.parse(json.replaceAll(/,? *…(?= *[\]}])/g, '')) : null }]
  })
}

/** As a shell splits them; what is in single quotes is left alone, and else names are filled in by `fillIn`. */
function wordsOf(command: string): string[] {
  const line = command.replaceAll(/\\\n\s*/g, ' ')
  return [...line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"])+/g)].map(([word]) => word)
}

const bare = (word: string, names: Record<string, string>): string =>
  word.replaceAll(/'([^']*)'|"((?:\\.|[^"\\])*)"|([^'"]+)/g, (_, raw?: string, quoted?: string, plain?: string) => raw ?? fillIn(quoted ?? plain ?? '', names))

const fillIn = (text: string, names: Record<string, string>): string => text.replaceAll('$(uuidgen)', () => crypto.randomUUID()).replaceAll(/\$([A-Z]+)/g, (_, name: string) => {
  const value = names[name]
  if (value === undefined) throw new Error(`nobody knows $${name}`)
  return value
})

/** What curl would send, to the server at `origin`. */
export function asRequest({ words }: Example, origin: string, names: Record<string, string>): Request {
  const [, ...given] = words.map((word) => bare(word, names))
  const headers = new Headers()
  let [method, body, address]: [string | undefined, BodyInit | undefined, string] = [undefined, undefined, '']
  for (let n = 0; n < given.length; n++) {
    const word = given[n]!
    if (word === '-H') headers.append(...(given[++n]!.split(/: (.*)/s).slice(0, 2) as [string, string]))
    else if (word === '-d') [body, method] = [given[++n]!, method ?? 'POST']
    else if (word === '-X') method = given[++n]!
    else if (!word.startsWith('-')) address = word
  }
  const { pathname, search } = new URL(address)
  return new Request(`${origin}${pathname}${search}`, { method: method ?? 'GET', headers, ...(body === undefined ? {} : { body }) })
}

/** Where what is answered lacks something of the example, or has it in another form; '' where it does not. */
export function lacks(answer: unknown, example: unknown, at = 'the answer'): string {
  if (Array.isArray(example)) {
    if (!Array.isArray(answer)) return `${at} is no list`
    return example.length && !answer.length ? `${at} is empty` : example.length ? lacks(answer[0], example[0], `${at}[0]`) : ''
  }
  if (typeof example === 'object' && example !== null) {
    if (typeof answer !== 'object' || answer === null) return `${at} is no object`
    return Object.entries(example).map(([name, value]) => (name in answer ? lacks((answer as Record<string, unknown>)[name], value, `${at}.${name}`) : `${at} has no ${name}`)).find(Boolean) ?? ''
  }
  return typeof answer === typeof example ? '' : `${at} is ${typeof answer}`
}
