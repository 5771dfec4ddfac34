// What a browser sends of the first form in a page's main part, as the page came: nothing typed, nothing chosen, no button pressed.

export function sentFrom(html: string): [string, string][] {
  const main = html.slice(html.indexOf('<main'))
  const form = main.slice(main.indexOf('<form'), main.indexOf('</form>'))
  return [...form.matchAll(/<(input)\b([^>]*)>|<(textarea)\b([^>]*)>([^<]*)|<(select)\b([^>]*)>(.*?)<\/select>/gs)].flatMap(([, input, ofInput, area, ofArea, text = '', , ofSelect, options = '']): [string, string][] => {
    const attributes = ofInput ?? ofArea ?? ofSelect ?? ''
    const name = valueOf(attributes, 'name')
    if (!name || / disabled\b/.test(attributes)) return []
    if (area) return [[name, asText(text).replace(/^\n/, '')]]
    if (!input) {
      const [option] = /<option[^>]* selected\b[^>]*>/.exec(options) ?? /<option[^>]*>/.exec(options) ?? []
      return option ? [[name, valueOf(option, 'value')]] : []
    }
    const isBox = /type="(radio|checkbox)"/.test(attributes)
    return isBox && !/ checked\b/.test(attributes) ? [] : [[name, valueOf(attributes, 'value')]]
  })
}

const valueOf = (attributes: string, name: string): string => asText(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')

const asText = (html: string): string =>
  html.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#39;/g, "'").replace(/&amp;/g, '&')
